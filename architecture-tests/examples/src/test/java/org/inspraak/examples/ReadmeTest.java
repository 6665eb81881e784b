package org.inspraak.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README shows code that runs: each of its snippets is a region of a file here, word for word. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..");

    private static final Pattern JAVA = Pattern.compile("(?m)^```java$");

    private static final Pattern SNIPPET = Pattern.compile(
            "(?m)^<!-- snippet: (?<file>\\S+)#(?<region>\\S+) -->\\n```java\\n(?<code>(?:.*\\n)*?)```$");

    @Test
    void showsNoJavaButWhatItSaysWhereItIsFrom() throws IOException {
        String readme = readme();

        assertThat(snippets(readme))
                .isNotEmpty()
                .hasSameSizeAs(JAVA.matcher(readme).results().toList());
    }

    @Test
    void showsTheRegionsAsTheyAre() throws IOException {
        for (MatchResult snippet : snippets(readme())) {
            assertThat(snippet.group(3))
                    .as("the region %s of %s", snippet.group(2), snippet.group(1))
                    .isEqualTo(region(ROOT.resolve(snippet.group(1)), snippet.group(2)));
        }
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    private static List<MatchResult> snippets(String readme) {
        return SNIPPET.matcher(readme).results().toList();
    }

    /** What stands between the region's two marks, moved to the left margin. */
    private static String region(Path file, String name) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int start = marked(lines, "// region " + name, 0);
        return String.join("\n", lines.subList(start + 1, marked(lines, "// endregion", start)))
                        .stripIndent()
                + "\n";
    }

    private static int marked(List<String> lines, String mark, int from) {
        for (int at = from; at < lines.size(); at++) {
            if (lines.get(at).strip().equals(mark)) {
                return at;
            }
        }
        throw new AssertionError("there is no line that says " + mark);
    }
}
