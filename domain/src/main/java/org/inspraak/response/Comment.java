package org.inspraak.response;

/**
 * What a person wrote when asked why. Free text is personal data of its author (CJEU C-413/23 P), whatever it says: it
 * goes when the response is anonymised.
 */
public record Comment(String text) {

    public static final int LONGEST = 5000;

    /** @throws IllegalArgumentException when it is blank or longer than 5000 characters; the message never repeats it */
    public Comment {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a comment has 1 to " + LONGEST + " characters");
        }
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a comment holds no NUL character");
        }
    }

    @Override
    public String toString() {
        return "Comment[" + text.length() + " characters]";
    }
}
