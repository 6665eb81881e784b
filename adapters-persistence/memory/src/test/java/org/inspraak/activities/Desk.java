package org.inspraak.activities;

import java.time.Instant;
import java.util.Map;
import org.inspraak.answering.CommentOutcome;
import org.inspraak.answering.ScoreOutcome;
import org.inspraak.answering.SubmitComment;
import org.inspraak.answering.SubmitScore;
import org.inspraak.compliance.MovableClock;
import org.inspraak.compliance.Scene;
import org.inspraak.compliance.Services;
import org.inspraak.invitation.InvitationId;
import org.inspraak.inviting.AskForInvitation;
import org.inspraak.inviting.AskOutcome;
import org.inspraak.memory.InMemory;
import org.inspraak.memory.MemoryUnderTest;
import org.inspraak.reporting.ReportOn;
import org.inspraak.reporting.ReportOutcome;
import org.inspraak.reporting.SurveyReport;
import org.inspraak.respondent.Category;
import org.inspraak.respondent.Identity;
import org.inspraak.survey.Channel;
import org.jspecify.annotations.Nullable;

/** A lawful controller whose use cases are called as a host would call them. */
final class Desk {

    private final Scene scene = Scene.on(MemoryUnderTest.on(new InMemory()));
    private final Services services = scene.services();

    Scene scene() {
        return scene;
    }

    Services services() {
        return services;
    }

    MovableClock clock() {
        return scene.clock();
    }

    String controller() {
        return scene.id().value();
    }

    AskOutcome ask(@Nullable Identity identity) {
        return ask(null, "en", identity);
    }

    AskOutcome ask(@Nullable String survey, String language, @Nullable Identity identity) {
        return services.inviting().ask(request(survey, language, identity, null));
    }

    AskForInvitation request(
            @Nullable String survey, String language, @Nullable Identity identity, @Nullable Instant accountCreatedAt) {
        return new AskForInvitation(
                controller(),
                scene.product().key().value(),
                survey,
                Channel.IN_APP_WEB,
                language,
                identity,
                accountCreatedAt);
    }

    /** Asks somebody who is known to be eligible. */
    InvitationId invited(@Nullable Identity identity) {
        if (ask(identity) instanceof AskOutcome.Invited invited) {
            return invited.invitation().id();
        }
        throw new AssertionError("nobody was invited");
    }

    ScoreOutcome score(InvitationId invitation, int score) {
        return services.answering().score(SubmitScore.of(controller(), invitation.value(), score));
    }

    ScoreOutcome score(InvitationId invitation, int score, @Nullable Identity identity, Map<Category, String> details) {
        return services.answering()
                .score(new SubmitScore(controller(), invitation.value(), score, identity, details, Map.of()));
    }

    CommentOutcome comment(InvitationId invitation, String comment) {
        return services.answering().comment(new SubmitComment(controller(), invitation.value(), comment));
    }

    SurveyReport report() {
        return reported(services.reporting().results(new ReportOn(controller(), "nps")));
    }

    /** What an operator gets to see. */
    static <T> T reported(ReportOutcome<T> outcome) {
        return outcome.map(
                ReportOutcome.Reported::report,
                unknown -> {
                    throw new AssertionError("there is no such thing");
                },
                malformed -> {
                    throw new AssertionError(malformed.violations());
                });
    }
}
