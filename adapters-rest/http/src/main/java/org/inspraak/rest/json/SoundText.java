package org.inspraak.rest.json;

/** Text that every store keeps as it came. */
public final class SoundText {

    private SoundText() {}

    /** Whether it holds no NUL and no halves of characters, which databases refuse or replace. */
    public static boolean is(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || isHalf(point));
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
