package org.inspraak.compliance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.statistics.Statistics;
import org.inspraak.answering.CommentOutcome;
import org.inspraak.answering.ScoreOutcome;
import org.inspraak.answering.SubmitComment;
import org.inspraak.answering.SubmitScore;
import org.inspraak.compliance.Lawful;
import org.inspraak.compliance.Person;
import org.inspraak.compliance.Scene;
import org.inspraak.compliance.Services;
import org.inspraak.designing.MoveSurvey;
import org.inspraak.designing.MoveSurvey.Move;
import org.inspraak.inviting.AskForInvitation;
import org.inspraak.inviting.AskOutcome;
import org.inspraak.inviting.DeclineInvitation;
import org.inspraak.inviting.OptOut;
import org.inspraak.inviting.OptOutOutcome;
import org.inspraak.respondent.Category;
import org.inspraak.respondent.Identity;
import org.inspraak.standing.OptOutChoice;
import org.inspraak.survey.Channel;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.Scale;
import org.jspecify.annotations.Nullable;

/** A story at one controller: lets events happen on the real use cases, and holds what comes of each against the model. */
final class Story {

    private static final String PAGE = "https://payroll.voorbeeld.nl/run";

    /** Stories end before answers fall due; that is another contract. */
    private static final Instant LATEST = Lawful.MONDAY.plus(Duration.ofDays(700));

    private final Scene scene;
    private final Services services;
    private final Model model = new Model();
    private final List<FieldedSurvey> surveys = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    Story(Scene scene) {
        this.scene = scene;
        this.services = scene.services();
    }

    void field(String survey, Scale scale) {
        surveys.add(scene.field(survey, scale));
        model.field(survey, scale);
    }

    /** One of the invitations so far, counted from the newest and round again; none before the first. */
    Optional<Shown> invitation(int newest) {
        List<Shown> shown = model.shown();
        return shown.isEmpty() ? Optional.empty() : Optional.of(shown.get(shown.size() - 1 - newest % shown.size()));
    }

    void ask(Who who, String survey) {
        String expected = model.ask(who, survey, now());
        AskOutcome outcome = services.inviting()
                .ask(new AskForInvitation(
                        scene.id().value(),
                        scene.product().key().value(),
                        survey,
                        Channel.IN_APP_WEB,
                        "nl",
                        who.identity(),
                        null));
        tell(
                who + " is asked for " + survey,
                expected,
                outcome.map(
                        invited -> Model.INVITED,
                        notInvited -> Model.NOT_INVITED,
                        Record::toString,
                        Record::toString,
                        closed -> Model.CLOSED,
                        Record::toString));
        if (outcome instanceof AskOutcome.Invited invited) {
            model.invited(invited.invitation().id().value(), who, survey, now());
        }
    }

    void score(Shown shown, int score) {
        String expected = model.score(shown, score, false, now());
        tell(
                shown.subject.who + " scores " + shown.survey + " with " + score,
                expected,
                submitted(shown, score, shown.subject.who.identity()));
    }

    void scoreAsSomebodyElse(Shown shown, int score) {
        String expected = model.score(shown, score, true, now());
        tell(
                "somebody else scores " + shown.survey + " as " + shown.subject.who + " with " + score,
                expected,
                submitted(shown, score, Person.EVE.identity()));
    }

    void comment(Shown shown, String text) {
        String expected = model.comment(shown, text, now());
        CommentOutcome outcome =
                services.answering().comment(new SubmitComment(scene.id().value(), shown.id, text));
        tell(
                shown.subject.who + " comments on " + shown.survey,
                expected,
                outcome.map(
                        kept -> Model.KEPT, refused -> refused.reason().name(), Record::toString, Record::toString));
    }

    void decline(Shown shown) {
        String expected = model.decline(shown, now());
        tell(
                shown.subject.who + " declines " + shown.survey,
                expected,
                services.inviting()
                        .decline(new DeclineInvitation(scene.id().value(), shown.id))
                        .map(
                                declined -> Model.DONE,
                                answered -> Model.ALREADY_ANSWERED,
                                Record::toString,
                                Record::toString));
    }

    void choose(Shown shown, OptOutChoice choice) {
        String expected = model.choose(shown, choice, now());
        chosen(
                shown.subject.who + " on " + shown.survey,
                expected,
                OptOut.on(scene.id().value(), shown.id, choice));
    }

    void choose(Who who, OptOutChoice choice) {
        Identity identity = who.identity();
        if (identity != null) {
            String expected = model.choose(who, choice, now());
            chosen(who.toString(), expected, OptOut.of(scene.id().value(), identity, choice));
        }
    }

    void move(String survey, Move move) {
        String expected = model.move(survey, move);
        tell(
                survey + " is moved: " + move,
                expected,
                services.designing()
                        .move(new MoveSurvey(scene.id().value(), survey, move))
                        .map(
                                done -> Model.DONE,
                                Record::toString,
                                Record::toString,
                                Record::toString,
                                blocked -> Model.BLOCKED));
    }

    void pass(Duration time) {
        if (now().plus(time).isBefore(LATEST)) {
            scene.clock().pass(time);
        }
    }

    /** Holds every report against the model. */
    void end() {
        surveys.forEach(survey -> new Ending(scene, services, survey, model, this::soFar).holds());
    }

    String soFar() {
        return "the story so far:\n" + String.join("\n", told) + "\n";
    }

    private String submitted(Shown shown, int score, @Nullable Identity identity) {
        ScoreOutcome outcome = services.answering()
                .score(new SubmitScore(
                        scene.id().value(), shown.id, score, identity, Map.of(Category.URL, PAGE), Map.of()));
        return outcome.map(kept -> Model.KEPT, refused -> refused.reason().name(), Record::toString, Record::toString);
    }

    private void chosen(String who, String expected, OptOut request) {
        OptOutOutcome outcome = services.inviting().optOut(request);
        tell(
                who + " chooses " + request.choice(),
                expected,
                outcome.map(
                        chosen -> Model.DONE, needed -> Model.SIGNATURE_NEEDED, Record::toString, Record::toString));
    }

    private void tell(String what, String expected, String actual) {
        told.add("  " + now() + "  " + what + ": " + actual);
        Statistics.label("what came of it").collect(actual);
        assertThat(actual).as(soFar()).isEqualTo(expected);
    }

    private Instant now() {
        return scene.clock().instant();
    }
}
