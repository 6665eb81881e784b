package org.inspraak.rest.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A notice as its author wrote it: blocks with an empty line between them. A block that begins with {@code #} is a heading,
 * one whose lines all begin with {@code -} is a list, and everything else is a paragraph.
 */
public record NoticeText(List<Block> blocks) {

    /** What a block is. */
    public enum Kind {
        HEADING,
        LIST,
        PARAGRAPH
    }

    /** A heading or a paragraph of one line or more, or the items of a list. */
    public record Block(Kind kind, List<String> lines) {}

    static NoticeText of(String written) {
        return new NoticeText(Arrays.stream(written.strip().split("\\R\\s*\\R"))
                .map(block -> block.lines().map(String::strip).toList())
                .flatMap(NoticeText::blocks)
                .toList());
    }

    private static Stream<Block> blocks(List<String> lines) {
        if (lines.get(0).startsWith("#")) {
            Block heading = new Block(Kind.HEADING, List.of(lines.get(0).replaceFirst("#+\\s*", "")));
            return lines.size() == 1
                    ? Stream.of(heading)
                    : Stream.concat(Stream.of(heading), blocks(lines.subList(1, lines.size())));
        }
        boolean list = lines.stream().allMatch(line -> line.startsWith("- "));
        return Stream.of(
                list
                        ? new Block(
                                Kind.LIST,
                                lines.stream().map(line -> line.substring(2)).toList())
                        : new Block(Kind.PARAGRAPH, lines));
    }
}
