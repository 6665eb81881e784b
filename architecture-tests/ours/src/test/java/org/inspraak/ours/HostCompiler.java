package org.inspraak.ours;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles sources that exist only as text, the way somebody's own build would. */
final class HostCompiler {

    /** What the compiler made, and what it said against it. */
    record Compiled(boolean done, List<Complaint> complaints, Path classes) {}

    /** An error, by the compiler's own code and in its own words. */
    record Complaint(String code, String text) {}

    private HostCompiler() {}

    /** With everything that these tests see on the class path. */
    static Compiled onTheClassPath(Map<String, String> sources) {
        return compile(sources, List.of("--class-path", System.getProperty("java.class.path")));
    }

    /** With these module directories and archives, and nothing else. */
    static Compiled onTheModulePath(Map<String, String> sources, List<Path> modules) {
        String path = modules.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return compile(sources, List.of("--module-path", path));
    }

    private static Compiled compile(Map<String, String> sources, List<String> path) {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "tests run on a JDK");
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(said, Locale.ROOT, null)) {
            Path classes = Files.createTempDirectory("host");
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            List<String> options = new ArrayList<>(List.of("-proc:none", "--release", "17"));
            options.addAll(path);
            List<Text> texts = sources.entrySet().stream()
                    .map(source -> new Text(source.getKey(), source.getValue()))
                    .toList();
            boolean done =
                    compiler.getTask(null, files, said, options, null, texts).call();
            return new Compiled(done, errors(said), classes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Complaint> errors(DiagnosticCollector<JavaFileObject> said) {
        Stream<Diagnostic<? extends JavaFileObject>> all = said.getDiagnostics().stream();
        return all.filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .map(one -> new Complaint(one.getCode(), one.getMessage(Locale.ENGLISH)))
                .toList();
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String content;

        Text(String type, String content) {
            super(URI.create("string:///" + type.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }
}
