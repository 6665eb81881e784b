package org.inspraak.answering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.inspraak.response.Comment;

/** The reason for a score. */
public record SubmitComment(
        @NotNull String controller,
        @NotNull String invitation,
        @NotBlank @Size(max = Comment.LONGEST) String comment) {

    /** Without the comment. */
    @Override
    public String toString() {
        return "SubmitComment[" + controller + "]";
    }
}
