package org.inspraak.compliance;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.inspraak.answering.CommentedResponse;
import org.inspraak.answering.Pending;
import org.inspraak.answering.ScoredResponse;
import org.inspraak.controller.Controller;
import org.inspraak.invitation.Invitation;
import org.inspraak.invitation.InvitationId;
import org.inspraak.invitation.Transition;
import org.inspraak.inviting.Asked;
import org.inspraak.inviting.Choice;
import org.inspraak.inviting.Declination;
import org.inspraak.inviting.NewInvitation;
import org.inspraak.processing.Permit;
import org.inspraak.processing.ProcessingGate;
import org.inspraak.processing.Use;
import org.inspraak.respondent.Details;
import org.inspraak.respondent.IdentityAssurance;
import org.inspraak.respondent.SubjectKey;
import org.inspraak.response.Comment;
import org.inspraak.response.Response;
import org.inspraak.response.ResponseId;
import org.inspraak.standing.OptOutChoice;
import org.inspraak.standing.Standing;
import org.inspraak.survey.Channel;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.Score;
import org.inspraak.token.TokenSource;

/**
 * What the use cases hand to the ports, one step at a time, so that a contract can let something happen in between. Every
 * permit comes from the real gate; there is no back door to one.
 */
public final class Decisions {

    private final TokenSource tokens;
    private final InstantSource clock;

    Decisions(TokenSource tokens, InstantSource clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** To ask, in the application. */
    public NewInvitation toInvite(FieldedSurvey fielded, Standing standing, List<SubjectKey> keys) {
        return toInvite(InvitationId.from(tokens), Channel.IN_APP_WEB, fielded, standing, keys);
    }

    public NewInvitation toInvite(
            InvitationId id, Channel channel, FieldedSurvey fielded, Standing standing, List<SubjectKey> keys) {
        Permit permit = permit(Use.inviting(fielded, standing, clock.instant()));
        Invitation invitation = Invitation.show(
                id,
                fielded,
                standing.subject(),
                channel,
                Lawful.DUTCH,
                keys.isEmpty() ? IdentityAssurance.UNVERIFIED : IdentityAssurance.SIGNED,
                clock.instant());
        Standing next = standing.invited(
                fielded.survey().id(),
                fielded.survey().design().throttle(),
                fielded.controller().throttle(),
                clock.instant());
        return new NewInvitation(permit, invitation, fielded, next, keys);
    }

    public Declination toDecline(Asked asked) {
        Permit permit = permit(Use.throttling(asked.fielded(), asked.standing(), clock.instant()));
        Standing next = asked.standing().declined(asked.fielded().controller().throttle(), clock.instant());
        return new Declination(permit, moved(asked.invitation().decline()), next);
    }

    /** As a person whom the host identifies. */
    public Choice toChoose(OptOutChoice choice, Controller controller, Standing standing, List<SubjectKey> keys) {
        Permit permit = ProcessingGate.honouring(controller.id(), standing, clock.instant());
        return new Choice(
                permit, standing.chose(choice, controller.throttle(), clock.instant()), keys, Optional.empty());
    }

    /** On the invitation that is shown, refusing it. */
    public Choice toChoose(OptOutChoice choice, Asked asked) {
        Controller controller = asked.fielded().controller();
        Permit permit = ProcessingGate.honouring(controller.id(), asked.standing(), clock.instant());
        Standing next = asked.standing().chose(choice, controller.throttle(), clock.instant());
        return new Choice(
                permit, next, List.of(), Optional.of(moved(asked.invitation().decline())));
    }

    /** To restrict the person's data to storage, as a privacy officer will. */
    public Choice toRestrict(Controller controller, Standing standing) {
        Permit permit = ProcessingGate.honouring(controller.id(), standing, clock.instant());
        return new Choice(permit, standing.restricted(clock.instant()), List.of(), Optional.empty());
    }

    public ScoredResponse toKeep(Pending pending, int score, Details details) {
        FieldedSurvey fielded = pending.fielded();
        Permit permit = permit(pending.taking(clock.instant()));
        Invitation scored = moved(pending.invitation().score(clock.instant()));
        Response response = fielded.survey()
                .admit(new Score(score), clock.instant())
                .map(
                        admitted -> Response.of(admitted, scored, fielded, ResponseId.from(tokens), details),
                        notAdmitted -> {
                            throw new IllegalArgumentException("the survey does not take it: " + notAdmitted.reason());
                        });
        Standing next = pending.standing()
                .answered(fielded.survey().id(), fielded.survey().design().throttle(), clock.instant());
        return new ScoredResponse(permit, scored, response, fielded, next);
    }

    public CommentedResponse toKeep(Pending pending, String comment) {
        Permit permit = permit(pending.taking(clock.instant()));
        Invitation commented = moved(pending.invitation().comment(clock.instant()));
        return new CommentedResponse(permit, commented, pending.fielded(), new Comment(comment));
    }

    private static Permit permit(Use use) {
        return ProcessingGate.decide(use).map(permitted -> permitted.permit(), refused -> {
            throw new IllegalArgumentException("the gate refuses: " + refused.refusals());
        });
    }

    private static Invitation moved(Transition transition) {
        return transition.map(moved -> moved.invitation(), stays -> {
            throw new IllegalArgumentException("the invitation stays: " + stays.reason());
        });
    }
}
