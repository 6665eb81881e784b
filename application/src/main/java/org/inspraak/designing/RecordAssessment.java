package org.inspraak.designing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import org.inspraak.legalbasis.LegitimateInterestsAssessment.Outcome;
import org.inspraak.purpose.Purpose;

/**
 * An assessment of legitimate interests that was made and approved.
 *
 * @param statement the interest, by BCP 47 tag
 * @param approvedOn an ISO 8601 day; a survey is activated only once it has come
 * @param reviewDue an ISO 8601 day
 */
public record RecordAssessment(
        @NotNull String controller,
        @NotNull String assessment,
        @NotEmpty @Size(max = 40) Map<@NotNull String, @NotNull @Size(max = 5_000) String> statement,
        @NotEmpty Set<@NotNull Purpose> purposes,
        @NotBlank @Size(max = 200) String approver,
        @NotNull String approvedOn,
        @NotNull String reviewDue,
        @NotNull Outcome outcome) {

    /** Without the approver's name. */
    @Override
    public String toString() {
        return "RecordAssessment[" + controller + "/" + assessment + "]";
    }
}
