package org.inspraak.language;

/** What an operator wrote for others to read: never blank, and nothing that no database could keep. */
public final class Wording {

    private Wording() {}

    /** @throws IllegalArgumentException when the text is blank or holds a NUL character; the message never repeats it */
    public static String of(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " is not blank");
        }
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(what + " holds no NUL character");
        }
        return text;
    }
}
