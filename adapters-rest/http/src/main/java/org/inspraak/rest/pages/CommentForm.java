package org.inspraak.rest.pages;

import java.util.Optional;
import org.inspraak.language.Language;
import org.inspraak.response.Comment;

/**
 * The question for the reason, which comes only after a score and which nobody must answer (P4).
 *
 * @param written what was sent and could not be taken, so that it is not lost
 */
public record CommentForm(
        Frame frame,
        String question,
        Language language,
        String opening,
        String action,
        String written,
        Optional<String> complaint) {

    public int longest() {
        return Comment.LONGEST;
    }

    /** Without what was written. */
    @Override
    public String toString() {
        return "CommentForm[" + action + "]";
    }
}
