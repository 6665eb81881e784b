package org.inspraak.inviting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.inspraak.controller.ControllerId;
import org.inspraak.invitation.Eligibility;
import org.inspraak.invitation.Eligibility.NotEligible;
import org.inspraak.invitation.Eligibility.Reason;
import org.inspraak.invitation.EligibilityPolicy;
import org.inspraak.invitation.Invitation;
import org.inspraak.invitation.InvitationId;
import org.inspraak.inviting.AskOutcome.Invited;
import org.inspraak.inviting.AskOutcome.NotInvited;
import org.inspraak.language.Language;
import org.inspraak.processing.Permit;
import org.inspraak.processing.ProcessingGate;
import org.inspraak.processing.Use;
import org.inspraak.respondent.KeyRing;
import org.inspraak.respondent.SubjectId;
import org.inspraak.respondent.SubjectKey;
import org.inspraak.standing.Standing;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.SurveyStatus;
import org.inspraak.token.TokenSource;

/**
 * Receives a guest: looks whether one of the surveys may be shown, and gives the invitation for the first that may. It
 * answers nothing where what it decided on has changed meanwhile.
 */
final class Host {

    private static final NotInvited NO_SURVEY = new NotInvited(new NotEligible(Reason.NO_SURVEY, Optional.empty()));

    private final Invitations invitations;
    private final TokenSource tokens;

    Host(Invitations invitations, TokenSource tokens) {
        this.invitations = invitations;
        this.tokens = tokens;
    }

    /** For one survey that was named, so that what is wrong with it is said. */
    Optional<AskOutcome> receive(Guest guest, FieldedSurvey fielded, Supplier<InvitationId> id) {
        if (fielded.survey().status() == SurveyStatus.CLOSED) {
            return Optional.of(new AskOutcome.Closed());
        }
        var offered = fielded.survey().design().questionnaire().languages();
        return guest.language()
                .servedBy(offered)
                .map(language -> consider(guest, fielded, language, id))
                .orElseGet(() -> Optional.of(new AskOutcome.LanguageNotOffered(offered)));
    }

    /** For whichever survey fits; if none does, the answer that may change first. */
    Optional<AskOutcome> receive(Guest guest, List<FieldedSurvey> active) {
        NotInvited answer = NO_SURVEY;
        for (FieldedSurvey fielded : active) {
            Optional<Language> language = guest.language()
                    .servedBy(fielded.survey().design().questionnaire().languages());
            if (language.isEmpty()) {
                continue;
            }
            Optional<AskOutcome> outcome = consider(guest, fielded, language.get(), () -> InvitationId.from(tokens));
            if (outcome.isPresent() && outcome.get() instanceof NotInvited notInvited) {
                answer = sooner(answer, notInvited);
            } else {
                return outcome;
            }
        }
        return Optional.of(answer);
    }

    private Optional<AskOutcome> consider(
            Guest guest, FieldedSurvey fielded, Language language, Supplier<InvitationId> id) {
        return EligibilityPolicy.atFirstSight(fielded, guest.visitor(), guest.channel(), guest.at())
                .map(
                        eligible -> invite(guest, fielded, language, id.get()),
                        notEligible -> Optional.of(new NotInvited(notEligible)));
    }

    private Optional<AskOutcome> invite(Guest guest, FieldedSurvey fielded, Language language, InvitationId id) {
        ControllerId controller = fielded.controller().id();
        List<SubjectKey> keys = guest.visitor().map(known -> known.keys(), anonymous -> List.of());
        Standing standing = (keys.isEmpty() ? Optional.<Standing>empty() : invitations.standing(controller, keys))
                .orElseGet(() -> Standing.fresh(SubjectId.from(tokens)));
        Eligibility eligibility = EligibilityPolicy.onStanding(fielded, standing, guest.at());
        if (eligibility instanceof NotEligible no) {
            return Optional.of(new NotInvited(no.toldTo(guest.visitor().assurance())));
        }
        return ProcessingGate.decide(Use.inviting(fielded, standing, guest.at()))
                .map(
                        permitted -> {
                            Invitation invitation = Invitation.show(
                                    id,
                                    fielded,
                                    standing.subject(),
                                    guest.channel(),
                                    language,
                                    guest.visitor().assurance(),
                                    guest.at());
                            return give(permitted.permit(), invitation, fielded, standing, keys);
                        },
                        refused -> Optional.of(new NotInvited(new NotEligible(Reason.NOT_PERMITTED, Optional.empty())
                                .toldTo(guest.visitor().assurance()))));
    }

    private Optional<AskOutcome> give(
            Permit permit, Invitation invitation, FieldedSurvey fielded, Standing standing, List<SubjectKey> keys) {
        Standing next = standing.invited(
                fielded.survey().id(),
                fielded.survey().design().throttle(),
                fielded.controller().throttle(),
                invitation.shownAt());
        return switch (invitations.give(new NewInvitation(permit, invitation, fielded, next, KeyRing.toWrite(keys)))) {
            case GIVEN -> Optional.of(new Invited(invitation, fielded));
            case ALREADY_GIVEN ->
                invitations
                        .find(invitation.controller(), invitation.id())
                        .map(asked -> new Invited(asked.invitation(), asked.fielded()));
            case STALE -> Optional.empty();
            case DAILY_CAP_REACHED ->
                Optional.of(new NotInvited(
                        new NotEligible(Reason.DAILY_CAP_REACHED, Optional.of(midnightAfter(invitation, fielded)))));
        };
    }

    private static Instant midnightAfter(Invitation invitation, FieldedSurvey fielded) {
        return fielded.dayOf(invitation.shownAt())
                .plusDays(1)
                .atStartOfDay(fielded.controller().zone())
                .toInstant();
    }

    /** The one whose answer may change first; one that never changes by itself only where there is no other. */
    private static NotInvited sooner(NotInvited one, NotInvited other) {
        if (one == NO_SURVEY) {
            return other;
        }
        Comparator<NotInvited> byChange =
                Comparator.comparing(answer -> answer.because().mayChangeAt().orElse(Instant.MAX));
        return byChange.compare(one, other) <= 0 ? one : other;
    }
}
