package org.inspraak.rest.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.inspraak.compliance.Lawful;
import org.inspraak.reporting.AnswerPage;
import org.inspraak.reporting.AnswersOf;
import org.inspraak.response.Comment;
import org.inspraak.survey.FieldedSurvey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SurveyPageTest {

    private final Site site = new Site();
    private final FieldedSurvey nps = site.scene().nps();
    private final String link = site.linkTo(nps);

    @AfterEach
    void closeTheSite() {
        site.close();
    }

    @Test
    void changesNothingWhenItIsLookedAt() {
        site.get(link);
        HttpResponse<String> page = site.get(link + "?lang=nl");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Wat vindt u van ons?").doesNotContain(" checked");
        assertThat(site.counted(nps).shown()).isZero();
    }

    @Test
    void takesAScoreAndThenAComment() {
        String opening = opened();

        HttpResponse<String> asked = score(opening, "9");
        HttpResponse<String> thanked = comment(opening, "Zo eenvoudig.");

        assertThat(asked.body()).contains("Waarom?").contains("niet verplicht");
        assertThat(thanked.statusCode()).isEqualTo(200);
        assertThat(thanked.body()).contains("Uw antwoord is ontvangen.");
        assertThat(answers().answers()).singleElement().satisfies(answer -> {
            assertThat(answer.score().value()).isEqualTo(9);
            assertThat(answer.comment()).contains(new Comment("Zo eenvoudig."));
        });
    }

    @Test
    void keepsOnceWhatIsSentTwice() {
        String opening = opened();

        List<HttpResponse<String>> pages = List.of(score(opening, "9"), score(opening, "9"));
        List<HttpResponse<String>> thanks = List.of(comment(opening, "Goed."), comment(opening, "Goed."));

        assertThat(pages).allSatisfy(page -> assertThat(page.body()).contains("Waarom?"));
        assertThat(thanks).allSatisfy(page -> assertThat(page.statusCode()).isEqualTo(200));
        assertThat(answers().answers()).hasSize(1);
    }

    @Test
    void keepsTheFirstOfTwoDifferentScores() {
        String opening = opened();
        score(opening, "9");

        HttpResponse<String> second = score(opening, "3");

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(answers().answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.score().value()).isEqualTo(9));
    }

    @Test
    void asksAgainForAScoreThatIsMissing() {
        String opening = opened();

        HttpResponse<String> page = site.post(link, Map.of("opening", opening, "language", "nl"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("role=\"alert\"").contains("Kies eerst een cijfer.");
        assertThat(Site.openingIn(page)).isEqualTo(opening);
        assertThat(site.counted(nps).shown()).isZero();
    }

    @Test
    void refusesWhatIsNotOnTheScaleAndKeepsNothing() {
        for (String score : List.of("11", "-1", "9.5", "many", "99999999999999999999")) {
            HttpResponse<String> page = score(opened(), score);

            assertThat(page.statusCode()).as(score).isEqualTo(422);
            assertThat(page.body())
                    .contains("Kies een cijfer van 0 tot en met 10.")
                    .doesNotContain(score + "<");
        }
        assertThat(site.counted(nps).shown()).isZero();
    }

    @Test
    void keepsNoAnswerOfWhomeverDeclines() {
        String opening = opened();

        HttpResponse<String> declined = site.post(link + "/decline", Map.of("opening", opening, "language", "nl"));

        assertThat(declined.statusCode()).isEqualTo(200);
        assertThat(declined.body()).contains("Er is geen antwoord bewaard.");
        assertThat(score(opening, "9").statusCode()).isEqualTo(409);
        assertThat(answers().answers()).isEmpty();
    }

    @Test
    void isContentWithoutAComment() {
        String opening = opened();
        score(opening, "9");

        HttpResponse<String> skipped = site.post(
                link + "/comment", Map.of("opening", opening, "language", "nl", "comment", "Toch niet", "skip", "yes"));

        assertThat(skipped.body()).contains("Uw antwoord is ontvangen.");
        assertThat(answers().answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.comment()).isEmpty());
    }

    @Test
    void takesNoCommentWithoutAScore() {
        assertThat(comment(opened(), "Eerst dit.").statusCode()).isEqualTo(404);
        assertThat(answers().answers()).isEmpty();
    }

    @Test
    void givesBackACommentThatIsTooLong() {
        String opening = opened();
        score(opening, "9");
        String tooLong = "lang ".repeat(Comment.LONGEST / 5) + "en nog iets";

        HttpResponse<String> page = comment(opening, tooLong);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains(tooLong).contains("ten hoogste 5000 tekens");
    }

    @Test // #2
    void takesACommentAsLongAsItsPageCountsItThoughLineEndsGrowOnTheWay() {
        String opening = opened();
        score(opening, "9");
        String longest = "x\n".repeat(Comment.LONGEST / 2 - 1) + "xx";

        HttpResponse<String> thanked = comment(opening, longest.replace("\n", "\r\n"));

        assertThat(thanked.statusCode()).isEqualTo(200);
        assertThat(answers().answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.comment()).contains(new Comment(longest)));
    }

    @Test // #2
    void asksNothingThatAnotherSitesFormMadeUp() {
        String tooLong = "x".repeat(Comment.LONGEST + 1);
        Map<String, String> form = Map.of("language", "nl", "comment", tooLong, "question", "Bel 0900-1234!");

        HttpResponse<String> ours = site.post(link + "/comment", form);
        HttpResponse<String> nowhere = site.post("/s/nobody/nothing/comment", form);

        assertThat(ours.body()).contains("Waarom?").doesNotContain("0900");
        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(nowhere.body()).doesNotContain("0900");
    }

    @Test // #2
    void refusesMoreThanItsFormsCanHold() {
        String form = "language=nl&score=9&opening=" + "x".repeat(2_000_000);

        HttpResponse<String> refused = site.post(link, "application/x-www-form-urlencoded", form);

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("content-too-large");
        assertThat(site.counted(nps).shown()).isZero();
    }

    @Test // #2
    void findsNoFieldsInWhatIsNoForm() {
        Map<String, String> sent = Map.of(
                "multipart/form-data", "score=9",
                "multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"score\r\n\r\n9",
                "application/x-www-form-urlencoded; charset=none", "%zz=%zz&score&=");

        assertThat(sent)
                .allSatisfy((type, body) ->
                        assertThat(site.post(link, type, body).statusCode()).isIn(400, 422));
        assertThat(site.counted(nps).shown()).isZero();
    }

    @Test
    void saysFriendlyThatALinkLeadsNowhere() {
        String unknown = "/s/" + site.scene().id() + "/" + "A".repeat(43);

        assertThat(List.of(
                        unknown,
                        "/s/nobody/" + "A".repeat(43),
                        "/s/" + site.scene().id() + "/short"))
                .allSatisfy(path -> {
                    assertThat(site.get(path).statusCode()).isEqualTo(404);
                    assertThat(site.get(path).body()).contains("This link leads nowhere");
                });
    }

    @Test
    void saysItInALanguageOfTheReaders() {
        assertThat(site.get("/s/nobody/nothing", "Accept-Language", "is, no;q=0.5, en;q=0.1")
                        .body())
                .contains("<html lang=\"nb\"")
                .contains("Lenken fører ingen steder");
    }

    @Test
    void saysFriendlyThatTheSurveyIsClosed() {
        String opening = opened();
        site.scene().moved(nps.survey().close());

        assertThat(site.get(link + "?lang=nl").statusCode()).isEqualTo(410);
        assertThat(score(opening, "9").statusCode()).isEqualTo(410);
        assertThat(site.get(link + "?lang=nl").body()).contains("Deze vragenlijst is gesloten");
    }

    @Test
    void refusesAFormThatSomebodyMeddledWith() {
        assertThat(score("not an opening", "9").statusCode()).isEqualTo(400);
        assertThat(comment("not an opening", "Hallo").statusCode()).isEqualTo(404);
    }

    @Test
    void readsInTheLanguageThatIsChosenAndElseInTheBrowsersOwn() {
        assertThat(site.get(link, "Accept-Language", "fr, nl-BE;q=0.8, en;q=0.5")
                        .body())
                .contains("lang=\"nl\"")
                .contains("Wat vindt u van ons?");
        assertThat(site.get(link + "?lang=en", "Accept-Language", "nl").body()).contains("What do you think of us?");
        assertThat(site.get(link + "?lang=!", "Accept-Language", ";;;").body()).contains("What do you think of us?");
    }

    @Test
    void namesEveryLanguageInItself() {
        assertThat(site.get(link).body()).contains(">Nederlands</a>").contains(">English</a>");
    }

    @Test
    void tellsApartFromEverythingElseHowToObject() {
        assertThat(site.get(link).body())
                .contains("<aside class=\"objection\"")
                .contains("mailto:"
                        + Lawful.controller(site.scene().id()).contact().value())
                .contains("/privacy/" + site.scene().id() + "/1?lang=en");
    }

    private String opened() {
        return Site.openingIn(site.get(link + "?lang=nl"));
    }

    private HttpResponse<String> score(String opening, String score) {
        return site.post(link, Map.of("opening", opening, "language", "nl", "score", score));
    }

    private HttpResponse<String> comment(String opening, String comment) {
        return site.post(link + "/comment", Map.of("opening", opening, "language", "nl", "comment", comment));
    }

    private AnswerPage answers() {
        return site.services()
                .reporting()
                .answers(new AnswersOf(site.scene().id().value(), "nps", null, 10))
                .map(reported -> reported.report(), unknown -> fail("unknown"), malformed -> fail("malformed"));
    }

    private static AnswerPage fail(String why) {
        throw new AssertionError(why);
    }
}
