package org.inspraak.rest.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inspraak.compliance.Lawful;
import org.inspraak.language.LocalizedText;
import org.inspraak.notice.Notice;
import org.inspraak.notice.NoticeVersion;
import org.inspraak.response.Comment;
import org.inspraak.survey.Design;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.FollowUp;
import org.inspraak.survey.Questionnaire;
import org.inspraak.survey.Scale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NastyTextsTest {

    private static final String NASTY = "</textarea><script>alert(1)</script>\"' onload='x' <img src=x onerror=y> ${1}";

    private final Site site = new Site();

    @AfterEach
    void closeTheSite() {
        site.close();
    }

    @Test
    void showsAQuestionAsTextWhateverStandsInIt() {
        String link = site.linkTo(fieldedWithNastyTexts());

        String question = site.get(link).body();
        String followUp = site.post(
                        link, Map.of("opening", Site.openingIn(site.get(link)), "language", "en", "score", "5"))
                .body();

        assertHarmless(question);
        assertHarmless(followUp);
    }

    @Test
    void showsANoticeAsTextWhateverStandsInIt() {
        Notice notice = new Notice(
                site.scene().id(),
                new NoticeVersion(7),
                LocalizedText.of(Lawful.ENGLISH, NASTY + "\n\n# " + NASTY + "\n\n- " + NASTY),
                site.scene().notice().purposes(),
                site.scene().notice().declares(),
                Lawful.MONDAY);
        site.scene().adapter().designStore().addIfAbsent(notice);

        assertHarmless(site.get("/privacy/" + site.scene().id() + "/7").body());
    }

    @Test
    void givesBackACommentAsTextWhateverStandsInIt() {
        String link = site.linkTo(site.scene().nps());
        String opening = Site.openingIn(site.get(link));
        Map<String, String> form = Map.of(
                "opening",
                opening,
                "language",
                "en",
                "question",
                NASTY,
                "comment",
                NASTY.repeat(1 + Comment.LONGEST / NASTY.length()));

        assertHarmless(site.post(link + "/comment", form).body());
    }

    @Test
    void takesNothingFromTheAddressOntoThePage() {
        assertThat(site.get("/demo?visitor=%3Cscript%3E&survey=%22onload%3D&lang=%3Cb%3E")
                        .body())
                .doesNotContain("<script>")
                .doesNotContain("onload");
    }

    private static void assertHarmless(String page) {
        assertThat(page).contains("alert(1)").doesNotContain("<script>alert").doesNotContain("<img");
    }

    private FieldedSurvey fieldedWithNastyTexts() {
        Design plain = Lawful.design(Scale.NPS_0_10);
        LocalizedText nasty = Lawful.texts(NASTY, NASTY);
        return site.scene()
                .field(
                        "nasty",
                        new Design(
                                plain.name(),
                                plain.product(),
                                Questionnaire.standard(Scale.NPS_0_10, nasty, FollowUp.always(nasty)),
                                Set.copyOf(plain.channels()),
                                plain.throttle(),
                                plain.sampling(),
                                plain.assessment(),
                                Optional.of(Lawful.NOTICE),
                                plain.retention()));
    }
}
