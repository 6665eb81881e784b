package org.inspraak.inviting;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.inspraak.contention.Attempts;
import org.inspraak.controller.ControllerId;
import org.inspraak.controller.Origin;
import org.inspraak.controller.ProductKey;
import org.inspraak.identity.SubjectKeys;
import org.inspraak.invitation.InvitationId;
import org.inspraak.invitation.Transition;
import org.inspraak.invitation.Visitor;
import org.inspraak.inviting.Invitations.Written;
import org.inspraak.language.Language;
import org.inspraak.processing.Permit;
import org.inspraak.processing.ProcessingGate;
import org.inspraak.processing.Use;
import org.inspraak.respondent.Identity;
import org.inspraak.respondent.IdentityAssurance;
import org.inspraak.standing.Standing;
import org.inspraak.survey.Channel;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.LinkToken;
import org.inspraak.survey.SurveyId;
import org.inspraak.token.TokenSource;
import org.inspraak.validation.Reading;
import org.inspraak.validation.Validation;
import org.jspecify.annotations.Nullable;

/** Inviting on a store. */
final class InvitingService implements Inviting {

    private final AskableSurveys surveys;
    private final Invitations invitations;
    private final SubjectKeys keys;
    private final TokenSource tokens;
    private final InstantSource clock;
    private final Validation validation;
    private final Host host;
    private final Choices choices;

    InvitingService(
            AskableSurveys surveys,
            Invitations invitations,
            SubjectKeys keys,
            TokenSource tokens,
            InstantSource clock,
            Validation validation) {
        this.surveys = surveys;
        this.invitations = invitations;
        this.keys = keys;
        this.tokens = tokens;
        this.clock = clock;
        this.validation = validation;
        this.host = new Host(invitations, tokens);
        this.choices = new Choices(invitations, keys, tokens);
    }

    @Override
    public AskOutcome ask(AskForInvitation request) {
        Reading reading = validation.reading(request);
        Optional<ControllerId> controller = reading.read("controller", () -> new ControllerId(request.controller()));
        Optional<ProductKey> product = reading.read("productKey", () -> new ProductKey(request.productKey()));
        Optional<Language> language = reading.read("language", () -> Language.of(request.language()));
        Optional<Optional<SurveyId>> survey = reading.read(
                "survey", () -> Optional.ofNullable(request.survey()).map(SurveyId::new));
        if (reading.isMalformed()) {
            return new AskOutcome.Malformed(reading.violations());
        }
        Visitor visitor = visitor(controller.orElseThrow(), request.identity(), request.accountCreatedAt());
        Guest guest = new Guest(visitor, request.channel(), language.orElseThrow(), now());
        return Attempts.untilFresh(() -> survey.orElseThrow()
                .map(named -> surveys.named(controller.get(), product.orElseThrow(), named)
                        .map(fielded -> host.receive(guest, fielded, () -> InvitationId.from(tokens))))
                .orElseGet(() -> surveys.activeOf(controller.get(), product.orElseThrow())
                        .map(active -> host.receive(guest, active)))
                .orElseGet(() -> Optional.of(new AskOutcome.Unknown())));
    }

    @Override
    public OpenOutcome open(OpenLink request) {
        Reading reading = validation.reading(request);
        Optional<ControllerId> controller = reading.read("controller", () -> new ControllerId(request.controller()));
        Optional<LinkToken> token = reading.read("token", () -> new LinkToken(request.token()));
        return reading.isMalformed()
                ? new OpenOutcome.Unknown()
                : surveys.behind(controller.orElseThrow(), token.orElseThrow().hash())
                        .map(InvitingService::opened)
                        .orElseGet(OpenOutcome.Unknown::new);
    }

    @Override
    public AskOutcome enter(EnterLink request) {
        Reading reading = validation.reading(request);
        Optional<ControllerId> controller = reading.read("controller", () -> new ControllerId(request.controller()));
        Optional<LinkToken> token = reading.read("token", () -> new LinkToken(request.token()));
        Optional<Language> language = reading.read("language", () -> Language.of(request.language()));
        Optional<InvitationId> invitation =
                token.flatMap(link -> reading.read("opening", () -> InvitationId.ofOpening(link, request.opening())));
        if (reading.isMalformed()) {
            return new AskOutcome.Malformed(reading.violations());
        }
        Visitor visitor = new Visitor.Anonymous(tokens.fraction(), IdentityAssurance.LINK);
        Guest guest = new Guest(visitor, Channel.LINK, language.orElseThrow(), now());
        return Attempts.untilFresh(() -> surveys.behind(
                        controller.orElseThrow(), token.orElseThrow().hash())
                .map(fielded -> host.receive(guest, fielded, invitation::orElseThrow))
                .orElseGet(() -> Optional.of(new AskOutcome.Unknown())));
    }

    @Override
    public DeclineOutcome decline(DeclineInvitation request) {
        Reading reading = validation.reading(request);
        Optional<ControllerId> controller = reading.read("controller", () -> new ControllerId(request.controller()));
        Optional<InvitationId> invitation = reading.read("invitation", () -> new InvitationId(request.invitation()));
        if (reading.isMalformed()) {
            return new DeclineOutcome.Malformed(reading.violations());
        }
        return Attempts.untilFresh(() -> invitations
                .find(controller.orElseThrow(), invitation.orElseThrow())
                .map(this::decline)
                .orElseGet(() -> Optional.of(new DeclineOutcome.Unknown())));
    }

    @Override
    public OptOutOutcome optOut(OptOut request) {
        Reading reading = validation.reading(request);
        Optional<ControllerId> controller = reading.read("controller", () -> new ControllerId(request.controller()));
        Optional<Optional<InvitationId>> invitation = reading.read(
                "invitation", () -> Optional.ofNullable(request.invitation()).map(InvitationId::new));
        if (reading.isMalformed()) {
            return new OptOutOutcome.Malformed(reading.violations());
        }
        return Attempts.untilFresh(() -> invitation
                .orElseThrow()
                .map(id -> invitations
                        .find(controller.orElseThrow(), id)
                        .map(asked -> choices.on(asked, request.choice(), now())))
                .orElseGet(() -> surveys.controller(controller.orElseThrow())
                        .flatMap(known -> Optional.ofNullable(request.identity())
                                .map(identity -> choices.of(known, identity, request.choice(), now()))))
                .orElseGet(() -> Optional.of(new OptOutOutcome.Unknown())));
    }

    @Override
    public boolean mayCallFrom(String origin, String controller) {
        try {
            return surveys.origins(new ControllerId(controller)).contains(new Origin(origin));
        } catch (IllegalArgumentException neitherOne) {
            return false; // What is no origin, such as the "null" of a sandboxed frame, is named by no product.
        }
    }

    private Optional<DeclineOutcome> decline(Asked asked) {
        return asked.invitation()
                .decline()
                .map(
                        moved -> written(invitations.decline(declination(asked, moved)), new DeclineOutcome.Declined()),
                        stays -> Optional.of(
                                stays.reason() == Transition.Reason.DECLINED
                                        ? new DeclineOutcome.Declined()
                                        : new DeclineOutcome.AlreadyAnswered()));
    }

    private Declination declination(Asked asked, Transition.Moved moved) {
        Instant now = now();
        Permit permit = ProcessingGate.decide(Use.throttling(asked.fielded(), asked.standing(), now))
                .map(permitted -> permitted.permit(), refused -> {
                    throw new IllegalStateException("throttling protects the person and is never refused");
                });
        Standing standing =
                asked.standing().declined(asked.fielded().controller().throttle(), now);
        return new Declination(permit, moved.invitation(), standing);
    }

    private Visitor visitor(ControllerId controller, @Nullable Identity identity, @Nullable Instant accountCreatedAt) {
        return identity == null
                ? new Visitor.Anonymous(tokens.fraction(), IdentityAssurance.UNVERIFIED)
                : new Visitor.Identified(
                        keys.of(controller).keysOf(identity.identifier()),
                        identity.assurance(),
                        Optional.ofNullable(accountCreatedAt));
    }

    private static OpenOutcome opened(FieldedSurvey fielded) {
        boolean open = fielded.survey().isAsking()
                && fielded.survey().design().channels().contains(Channel.LINK);
        return open ? new OpenOutcome.Open(fielded) : new OpenOutcome.Closed();
    }

    private static <T> Optional<T> written(Written written, T outcome) {
        return written == Written.WRITTEN ? Optional.of(outcome) : Optional.empty();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
