package org.inspraak.inviting;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.inspraak.respondent.Identity;
import org.inspraak.survey.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is using a product and could be asked. Being there alone asks nothing: the host says when (P19).
 *
 * @param productKey the product's publishable key
 * @param survey the survey to ask; {@code null} for whichever of the product's surveys fits
 * @param language the BCP 47 tag of the language that the person uses
 * @param identity who it is; {@code null} for a visitor whom nobody identifies
 * @param accountCreatedAt when the person's account was opened; {@code null} when the host does not say
 */
public record AskForInvitation(
        @NotNull String controller,
        @NotNull String productKey,
        @Nullable String survey,
        @NotNull Channel channel,
        @NotNull String language,
        @Nullable Identity identity,
        @Nullable Instant accountCreatedAt) {

    /** Without the person. */
    @Override
    public String toString() {
        return "AskForInvitation[" + controller + "]";
    }
}
