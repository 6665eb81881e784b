package org.inspraak.ours;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inspraak.answering.SubmitComment;
import org.inspraak.answering.SubmitScore;
import org.inspraak.controller.ControllerId;
import org.inspraak.designing.RecordAssessment;
import org.inspraak.inviting.AskForInvitation;
import org.inspraak.inviting.EnterLink;
import org.inspraak.inviting.OpenLink;
import org.inspraak.inviting.OptOut;
import org.inspraak.language.Language;
import org.inspraak.language.LocalizedText;
import org.inspraak.legalbasis.AssessmentId;
import org.inspraak.legalbasis.LegitimateInterestsAssessment;
import org.inspraak.purpose.Purpose;
import org.inspraak.reporting.AnswerPage;
import org.inspraak.reporting.AnswerWithDetails;
import org.inspraak.respondent.Category;
import org.inspraak.respondent.Details;
import org.inspraak.respondent.Identity;
import org.inspraak.respondent.IdentityAssurance;
import org.inspraak.respondent.KeyRing;
import org.inspraak.respondent.PageAddress;
import org.inspraak.respondent.PropertyName;
import org.inspraak.respondent.SubjectId;
import org.inspraak.response.Answer;
import org.inspraak.response.Comment;
import org.inspraak.response.Fingerprint;
import org.inspraak.response.ResponseId;
import org.inspraak.standing.OptOutChoice;
import org.inspraak.standing.Standing;
import org.inspraak.survey.Channel;
import org.inspraak.survey.LinkToken;
import org.inspraak.survey.Score;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever holds personal data or a secret is filled with canaries and written down: none of them may be seen. */
class PersonalDataOutOfSightTest {

    private static final String CANARY = "canary";
    private static final int SCORE = 7;
    private static final Instant MOMENT = Instant.parse("2031-07-17T07:37:00Z");
    private static final String ID = "A".repeat(22);
    private static final String SECRET = CANARY + "-".repeat(43 - CANARY.length());
    private static final Details DETAILS = new Details(
            Map.of(
                    Category.USER_NAME,
                    CANARY,
                    Category.EMAIL,
                    CANARY + "@canary.nl",
                    Category.URL,
                    "https://canary.nl/canary"),
            Map.of(new PropertyName("plan"), CANARY));
    private static final Identity IDENTITY = Identity.signed(CANARY, DETAILS);
    private static final Answer ANSWER = new Answer(
            new ResponseId(ID),
            new Score(SCORE),
            Optional.of(new Comment(CANARY)),
            Channel.EMAIL,
            Language.of("nl"),
            IdentityAssurance.SIGNED,
            MOMENT);

    static Stream<Object> filled() {
        return Stream.of(
                DETAILS,
                IDENTITY,
                IDENTITY.identifier(),
                PageAddress.of("https://canary.nl/canary"),
                new KeyRing(Map.of(1, SECRET.getBytes(StandardCharsets.UTF_8))).keysOf(IDENTITY.identifier()),
                new Comment(CANARY),
                new Fingerprint(SECRET),
                ANSWER,
                new AnswerWithDetails(ANSWER, DETAILS),
                new AnswerPage(List.of(ANSWER), Optional.empty()),
                new Standing(new SubjectId(ID), 3, Optional.of(MOMENT), Optional.of(MOMENT), Set.of()),
                new SubmitScore("acme", ID, SCORE, IDENTITY, Map.of(Category.COMPANY, CANARY), Map.of(CANARY, CANARY)),
                new SubmitComment("acme", ID, CANARY),
                new AskForInvitation("acme", ID, null, Channel.MOBILE, "nl", IDENTITY, MOMENT),
                OptOut.of("acme", IDENTITY, OptOutChoice.NEVER_AGAIN),
                new LinkToken(SECRET),
                new OpenLink("acme", SECRET),
                new EnterLink("acme", SECRET, CANARY, "nl"),
                new RecordAssessment(
                        "acme",
                        "feedback",
                        Map.of("nl", "Beter worden."),
                        Set.of(Purpose.INVITE),
                        CANARY,
                        "2026-01-01",
                        "2027-01-01",
                        LegitimateInterestsAssessment.Outcome.PASS),
                new LegitimateInterestsAssessment(
                        new AssessmentId("feedback"),
                        new ControllerId("acme"),
                        LocalizedText.of(Language.of("nl"), "Beter worden."),
                        Set.of(Purpose.INVITE),
                        CANARY,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2027, 1, 1),
                        LegitimateInterestsAssessment.Outcome.PASS));
    }

    @ParameterizedTest
    @MethodSource("filled")
    void showsNoCanary(Object filled) {
        assertThat(filled.toString())
                .isNotBlank()
                .doesNotContain(CANARY, MOMENT.toString(), String.valueOf(SCORE))
                .doesNotContain(OptOutChoice.NEVER_AGAIN.name());
    }
}
