package org.inspraak.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.inspraak.fixture.Lawful;
import org.inspraak.invitation.Invitation;
import org.inspraak.invitation.Transition;
import org.inspraak.respondent.Category;
import org.inspraak.respondent.Details;
import org.inspraak.survey.Admission;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.Score;
import org.junit.jupiter.api.Test;

class ResponseTest {

    private static final ResponseId ID = new ResponseId("response______________");
    private final FieldedSurvey fielded = Lawful.fielded();
    private final Invitation shown = Lawful.shown(fielded);
    private final Invitation scored = shown.score(Lawful.NOON).map(Transition.Moved::invitation, stays -> shown);
    private final Admission.Admitted nine = fielded.survey()
            .admit(new Score(9), Lawful.NOON)
            .map(admitted -> admitted, notAdmitted -> {
                throw new AssertionError(notAdmitted);
            });

    @Test // P7
    void bringsItsDetailsWithTheScoreAndNeverBeforeIt() {
        Details details = Details.of(Category.EMAIL, "canary@acme.nl");

        assertThat(Response.of(nine, scored, fielded, ID, details).details()).isEqualTo(details);
        assertThatThrownBy(() -> Response.of(nine, shown, fielded, ID, details))
                .hasMessageContaining("an invitation that took it");
    }

    @Test // P8
    void keepsOnlyWhatItsNoticeDeclares() {
        assertThatThrownBy(
                        () -> Response.of(nine, scored, fielded, ID, Details.of(Category.USER_NAME, "Canary Jansen")))
                .hasMessageContaining("declares")
                .hasMessageNotContaining("Canary");
    }

    @Test // P21, case 4
    void livesFromTheDayOfTheScoreUpToTheFirstOfTheMonthThreeYearsLater() {
        var lifetime = Response.of(nine, scored, fielded, ID, Details.NONE).lifetime();

        assertThat(lifetime.collectedOn()).isEqualTo("2026-11-22");
        assertThat(lifetime.bucket()).isEqualTo("2029-11-01");
    }

    @Test
    void isToldApartFromAnotherAnswerByItsFingerprint() {
        Details details = Details.of(Category.COUNTRY, "NL");
        Fingerprint first = Response.of(nine, scored, fielded, ID, details).fingerprint();

        assertThat(Fingerprint.of(shown.id(), new Score(9), details)).isEqualTo(first);
        assertThat(Fingerprint.of(shown.id(), new Score(8), details)).isNotEqualTo(first);
        assertThat(Fingerprint.of(shown.id(), new Score(9), Details.NONE)).isNotEqualTo(first);
    }

    @Test
    void showsNothingButItsId() {
        Response response = Response.of(nine, scored, fielded, ID, Details.of(Category.EMAIL, "canary@acme.nl"));

        assertThat(response.toString()).isEqualTo("Response[" + ID.value() + "]");
        assertThat(new Comment("canary").toString()).doesNotContain("canary");
    }

    @Test
    void aCommentIsStrippedAndNeverBlankOrEndless() {
        assertThat(new Comment("  fine \n").text()).isEqualTo("fine");
        for (String text : new String[] {" ", "x".repeat(5001), "a\0b"}) {
            assertThatThrownBy(() -> new Comment(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
