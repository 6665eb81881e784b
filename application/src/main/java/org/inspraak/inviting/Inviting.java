package org.inspraak.inviting;

import jakarta.validation.Validator;
import java.time.InstantSource;
import org.inspraak.identity.SubjectKeys;
import org.inspraak.token.TokenSource;
import org.inspraak.validation.Validation;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** Whether a person is asked, and what the person may say instead of answering. */
@PrimaryPort
public interface Inviting {

    /** Asks whether the person may be shown a survey now; a yes is remembered before it is given. */
    AskOutcome ask(AskForInvitation request);

    /** Looks at what a survey link leads to. It changes nothing, since mail scanners open every link. */
    OpenOutcome open(OpenLink request);

    /** Makes an invitation of one opening of a link; the same opening makes the same invitation. */
    AskOutcome enter(EnterLink request);

    /** The person refuses the survey: one action, no reason, no penalty (P5). */
    DeclineOutcome decline(DeclineInvitation request);

    /** The person makes one of the three choices about surveys. */
    OptOutOutcome optOut(OptOut request);

    /** Whether a page of that web origin may call on behalf of one of the controller's products. */
    boolean mayCallFrom(String origin, String controller);

    /** The use cases on these ports. */
    static Inviting with(
            AskableSurveys surveys,
            Invitations invitations,
            SubjectKeys keys,
            TokenSource tokens,
            InstantSource clock,
            Validator validator) {
        return new InvitingService(surveys, invitations, keys, tokens, clock, new Validation(validator));
    }
}
