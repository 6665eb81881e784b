package org.inspraak.designing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import org.inspraak.retention.Disposal;
import org.inspraak.survey.Band;
import org.inspraak.survey.Channel;
import org.inspraak.survey.Scale;
import org.jspecify.annotations.Nullable;

/**
 * A survey as its author writes it. What may be missing in a draft is {@code null}.
 *
 * @param bands where the scale is cut; {@code null} for the field's own
 * @param question by BCP 47 tag
 * @param followUp by BCP 47 tag, in every language of the question
 * @param followUpByBand the question for some bands, where it differs
 */
public record DraftSurvey(
        @NotNull String controller,
        @NotNull String survey,
        @NotBlank @Size(max = 200) String name,
        @NotNull String product,
        @NotNull Scale scale,
        @Nullable @Valid Cut bands,
        @NotEmpty @Size(max = 40) Map<@NotNull String, @NotNull @Size(max = LONGEST_QUESTION) String> question,
        @NotEmpty @Size(max = 40) Map<@NotNull String, @NotNull @Size(max = LONGEST_QUESTION) String> followUp,

        @NotNull
        Map<@NotNull Band, @NotNull Map<@NotNull String, @NotNull @Size(max = LONGEST_QUESTION) String>> followUpByBand,

        @NotEmpty Set<@NotNull Channel> channels,
        @NotNull @Valid Throttle throttle,
        @NotNull @Valid Sample sampling,
        @Nullable String assessment,
        @Nullable Integer notice,
        @Nullable @Valid Retention retention) {

    static final int LONGEST_QUESTION = 500;

    /** Where a scale is cut: the highest low score and the lowest high score. */
    public record Cut(int lowTo, int highFrom) {}

    /** In days of 24 hours. */
    public record Throttle(
            @Min(0) @Max(RegisterController.LONGEST) int afterInvitationDays,
            @Min(0) @Max(RegisterController.LONGEST) int afterResponseDays) {}

    /** Shares from 0 to 1; {@code null} for no cap. */
    public record Sample(
            @DecimalMin("0") @DecimalMax("1") double identifiedShare,
            @DecimalMin("0") @DecimalMax("1") double anonymousShare,
            @Min(1) @Max(RegisterController.LONGEST) int windowDays,
            @Nullable @Min(0) Integer dailyCap) {}

    /** An ISO 8601 period of at most three years, and what comes then. */
    public record Retention(@NotNull String period, @NotNull Disposal disposal) {}
}
