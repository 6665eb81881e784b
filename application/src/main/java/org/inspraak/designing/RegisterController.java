package org.inspraak.designing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.inspraak.controller.ReleaseThreshold;
import org.inspraak.controller.UnsignedIdentities;

/** Who answers for the data. Lengths are in days of 24 hours. */
public record RegisterController(
        @NotNull String controller,
        @NotBlank @Size(max = 200) String name,
        @NotNull String zone,
        @NotNull @Size(max = 254) String contact,
        @NotNull UnsignedIdentities unsignedIdentities,
        @Min(0) @Max(LONGEST) int newAccountDays,
        @Min(0) @Max(LONGEST) int betweenSurveysDays,
        @Min(0) @Max(LONGEST) int afterDeclineDays,
        @Min(0) @Max(LONGEST) int notForAWhileDays,

        @Min(ReleaseThreshold.SMALLEST) @Max(ReleaseThreshold.LARGEST)
        int releaseThreshold) {

    static final int LONGEST = 1096;
}
