package org.inspraak.examples.plain;

import static jakarta.validation.Validation.byDefaultProvider;

import jakarta.validation.Validator;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.inspraak.answering.Answering;
import org.inspraak.answering.ScoreOutcome;
import org.inspraak.answering.SubmitComment;
import org.inspraak.answering.SubmitScore;
import org.inspraak.designing.Designing;
import org.inspraak.identity.SubjectKeys;
import org.inspraak.inviting.AskForInvitation;
import org.inspraak.inviting.AskOutcome;
import org.inspraak.inviting.Inviting;
import org.inspraak.memory.InMemory;
import org.inspraak.reporting.ReportOn;
import org.inspraak.reporting.ReportOutcome;
import org.inspraak.reporting.Reporting;
import org.inspraak.reporting.SurveyReport;
import org.inspraak.respondent.Details;
import org.inspraak.respondent.Identity;
import org.inspraak.respondent.KeyRing;
import org.inspraak.survey.Channel;
import org.inspraak.token.TokenSource;

/** Embeds Inspraak in a program of one's own: asks a user, takes a score and a comment, and reads the results. */
public final class PlainHost {

    private final Designing designing;
    private final Inviting inviting;
    private final Answering answering;
    private final Reporting reporting;

    // region embed
    /** Puts the use cases together on a store, a clock, randomness and the secrets of a controller. */
    public PlainHost(InMemory store, InstantSource clock, byte[] secret) {
        TokenSource tokens = new SecureRandom()::nextBytes;
        SubjectKeys keys = controller -> new KeyRing(Map.of(1, secret));
        Validator validator = byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        designing = Designing.with(store.designStore(), tokens, clock, validator);
        inviting = Inviting.with(store.askableSurveys(), store.invitations(), keys, tokens, clock, validator);
        answering = Answering.with(store.intake(), keys, tokens, clock, validator);
        reporting = Reporting.with(store.reportStore(), clock, validator);
    }

    /** A user is on a page: may we ask? */
    public AskOutcome ask(String controller, String productKey, String userId) {
        Identity user = Identity.signed(userId, Details.NONE);
        return inviting.ask(new AskForInvitation(controller, productKey, null, Channel.IN_APP_WEB, "en", user, null));
    }

    /** The user answers: first a score, then a reason. */
    public ScoreOutcome answer(String controller, String invitation, int score, String reason) {
        ScoreOutcome outcome = answering.score(SubmitScore.of(controller, invitation, score));
        if (outcome instanceof ScoreOutcome.Kept) {
            answering.comment(new SubmitComment(controller, invitation, reason));
        }
        return outcome;
    }

    /** What came of it; figures show as soon as they reveal nobody. */
    public ReportOutcome<SurveyReport> results(String controller, String survey) {
        return reporting.results(new ReportOn(controller, survey));
    }
    // endregion

    /** What an operator does first. */
    public Designing designing() {
        return designing;
    }
}
