package org.inspraak.answering;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.inspraak.answering.Intake.Keeping;
import org.inspraak.contention.Attempts;
import org.inspraak.controller.ControllerId;
import org.inspraak.identity.SubjectKeys;
import org.inspraak.invitation.Invitation;
import org.inspraak.invitation.InvitationId;
import org.inspraak.invitation.Transition;
import org.inspraak.processing.Permit;
import org.inspraak.processing.ProcessingGate;
import org.inspraak.respondent.Details;
import org.inspraak.response.Comment;
import org.inspraak.response.Fingerprint;
import org.inspraak.response.Response;
import org.inspraak.response.ResponseId;
import org.inspraak.standing.Standing;
import org.inspraak.survey.Admission;
import org.inspraak.survey.Band;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.Score;
import org.inspraak.token.TokenSource;
import org.inspraak.validation.Reading;
import org.inspraak.validation.Validation;

/** Answering on a store. */
final class AnsweringService implements Answering {

    private final Intake intake;
    private final SubjectKeys keys;
    private final TokenSource tokens;
    private final InstantSource clock;
    private final Validation validation;

    AnsweringService(Intake intake, SubjectKeys keys, TokenSource tokens, InstantSource clock, Validation validation) {
        this.intake = intake;
        this.keys = keys;
        this.tokens = tokens;
        this.clock = clock;
        this.validation = validation;
    }

    @Override
    public ScoreOutcome score(SubmitScore request) {
        Reading reading = validation.reading(request);
        Optional<ControllerId> controller = reading.read("controller", () -> new ControllerId(request.controller()));
        Optional<InvitationId> invitation = reading.read("invitation", () -> new InvitationId(request.invitation()));
        Optional<Details> details = GivenDetails.read(reading, request);
        if (reading.isMalformed()) {
            return new ScoreOutcome.Malformed(reading.violations());
        }
        Score score = new Score(request.score());
        return Attempts.untilFresh(() -> intake.find(controller.orElseThrow(), invitation.orElseThrow())
                .map(pending -> GivenDetails.of(
                                request.identity(),
                                details.orElseThrow(),
                                pending,
                                identity -> keys.of(controller.get()).keysOf(identity.identifier()))
                        .map(
                                accepted -> take(pending, score, accepted.details()),
                                refused ->
                                        Optional.of(new ScoreOutcome.Refused(refused.reason(), refused.particulars()))))
                .orElseGet(() -> Optional.of(new ScoreOutcome.Unknown())));
    }

    @Override
    public CommentOutcome comment(SubmitComment request) {
        Reading reading = validation.reading(request);
        Optional<ControllerId> controller = reading.read("controller", () -> new ControllerId(request.controller()));
        Optional<InvitationId> invitation = reading.read("invitation", () -> new InvitationId(request.invitation()));
        Optional<Comment> comment = reading.read("comment", () -> new Comment(request.comment()));
        if (reading.isMalformed()) {
            return new CommentOutcome.Malformed(reading.violations());
        }
        return Attempts.untilFresh(() -> intake.find(controller.orElseThrow(), invitation.orElseThrow())
                .map(pending -> take(pending, comment.orElseThrow()))
                .orElseGet(() -> Optional.of(new CommentOutcome.Unknown())));
    }

    private Optional<ScoreOutcome> take(Pending pending, Score score, Details details) {
        Instant now = now();
        if (pending.score().isPresent()) {
            boolean same = pending.has(Fingerprint.of(pending.invitation().id(), score, details), now);
            return Optional.of(same ? kept(pending.invitation(), pending.fielded(), score) : taken());
        }
        FieldedSurvey fielded = pending.fielded();
        return fielded.survey()
                .admit(score, now)
                .map(
                        admitted -> pending.invitation()
                                .score(now)
                                .map(
                                        moved -> keep(pending, admitted, moved.invitation(), details),
                                        stays -> refused(reasonOf(stays.reason()), List.of())),
                        notAdmitted -> notAdmitted(notAdmitted.reason(), fielded));
    }

    private Optional<ScoreOutcome> keep(
            Pending pending, Admission.Admitted admitted, Invitation scored, Details details) {
        FieldedSurvey fielded = pending.fielded();
        return permitted(
                pending,
                admitted.at(),
                permit -> {
                    Response response = Response.of(admitted, scored, fielded, ResponseId.from(tokens), details);
                    Standing next = pending.standing()
                            .answered(
                                    fielded.survey().id(),
                                    fielded.survey().design().throttle(),
                                    admitted.at());
                    return settled(
                            intake.keep(new ScoredResponse(permit, scored, response, fielded, next)),
                            kept(scored, fielded, admitted.score()),
                            taken());
                },
                particulars -> new ScoreOutcome.Refused(Refusal.NOT_PERMITTED, particulars));
    }

    private Optional<CommentOutcome> take(Pending pending, Comment comment) {
        Invitation invitation = pending.invitation();
        CommentOutcome other = new CommentOutcome.Refused(Refusal.ALREADY_ANSWERED, List.of());
        Instant now = now();
        if (pending.comment().isPresent()) {
            boolean same = pending.hasComment(Fingerprint.of(invitation.id(), comment), now);
            return Optional.of(same ? new CommentOutcome.Kept() : other);
        }
        return invitation
                .comment(now)
                .map(
                        moved -> permitted(
                                pending,
                                now,
                                permit -> settled(
                                        intake.keep(new CommentedResponse(
                                                permit, moved.invitation(), pending.fielded(), comment)),
                                        new CommentOutcome.Kept(),
                                        other),
                                particulars -> new CommentOutcome.Refused(Refusal.NOT_PERMITTED, particulars)),
                        stays -> Optional.of(new CommentOutcome.Refused(reasonOf(stays.reason()), List.of())));
    }

    /** Nothing is collected but with the gate's permit; a refusal names every reason at once. */
    private static <T> Optional<T> permitted(
            Pending pending, Instant at, Function<Permit, Optional<T>> step, Function<List<String>, T> refusal) {
        return ProcessingGate.decide(pending.taking(at))
                .map(
                        permitted -> step.apply(permitted.permit()),
                        refused -> Optional.of(refusal.apply(refused.refusals().stream()
                                .sorted()
                                .map(reason -> reason.name().toLowerCase(Locale.ROOT) + " (" + reason.promise() + ", "
                                        + reason.article() + ")")
                                .toList())));
    }

    private static <T> Optional<T> settled(Keeping keeping, T kept, T taken) {
        return switch (keeping) {
            case KEPT, ALREADY_KEPT -> Optional.of(kept);
            case TAKEN -> Optional.of(taken);
            case STALE -> Optional.empty();
        };
    }

    private static ScoreOutcome kept(Invitation scored, FieldedSurvey fielded, Score score) {
        var questionnaire = fielded.survey().design().questionnaire();
        Band band = questionnaire.bands().of(score);
        return new ScoreOutcome.Kept(questionnaire.followUp().to(band, scored.language()), scored.expiresAt());
    }

    private static ScoreOutcome taken() {
        return new ScoreOutcome.Refused(Refusal.ALREADY_ANSWERED, List.of());
    }

    private static Optional<ScoreOutcome> notAdmitted(Admission.Reason reason, FieldedSurvey fielded) {
        return switch (reason) {
            case NOT_OPEN -> refused(Refusal.SURVEY_CLOSED, List.of());
            case OFF_THE_SCALE ->
                refused(
                        Refusal.OFF_THE_SCALE,
                        List.of(
                                Integer.toString(fielded.survey().scale().lowest()),
                                Integer.toString(fielded.survey().scale().highest())));
        };
    }

    private static Optional<ScoreOutcome> refused(Refusal reason, List<String> particulars) {
        return Optional.of(new ScoreOutcome.Refused(reason, particulars));
    }

    private static Refusal reasonOf(Transition.Reason reason) {
        return switch (reason) {
            case DECLINED -> Refusal.INVITATION_DECLINED;
            case SCORED, COMMENTED -> Refusal.ALREADY_ANSWERED;
            case NOT_SCORED -> Refusal.NOT_SCORED;
            case EXPIRED -> Refusal.INVITATION_EXPIRED;
        };
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
