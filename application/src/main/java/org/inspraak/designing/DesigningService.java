package org.inspraak.designing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inspraak.contention.Attempts;
import org.inspraak.controller.ContactAddress;
import org.inspraak.controller.Controller;
import org.inspraak.controller.ControllerId;
import org.inspraak.controller.ControllerThrottle;
import org.inspraak.controller.Origin;
import org.inspraak.controller.Product;
import org.inspraak.controller.ProductId;
import org.inspraak.controller.ProductKey;
import org.inspraak.controller.ReleaseThreshold;
import org.inspraak.designing.DesignOutcome.Blocked;
import org.inspraak.designing.DesignOutcome.Done;
import org.inspraak.designing.DesignOutcome.Immutable;
import org.inspraak.designing.DesignOutcome.Malformed;
import org.inspraak.designing.DesignOutcome.Missing;
import org.inspraak.designing.DesignOutcome.Taken;
import org.inspraak.designing.DesignOutcome.Unknown;
import org.inspraak.legalbasis.AssessmentId;
import org.inspraak.legalbasis.LegitimateInterestsAssessment;
import org.inspraak.notice.Notice;
import org.inspraak.notice.NoticeVersion;
import org.inspraak.respondent.Declaration;
import org.inspraak.respondent.PropertyName;
import org.inspraak.survey.Design;
import org.inspraak.survey.LinkName;
import org.inspraak.survey.LinkToken;
import org.inspraak.survey.Step;
import org.inspraak.survey.Survey;
import org.inspraak.survey.SurveyId;
import org.inspraak.survey.SurveyLink;
import org.inspraak.token.TokenSource;
import org.inspraak.validation.Reading;
import org.inspraak.validation.Validation;

/** Designing on a store. */
final class DesigningService implements Designing {

    private final DesignStore store;
    private final TokenSource tokens;
    private final InstantSource clock;
    private final Validation validation;

    DesigningService(DesignStore store, TokenSource tokens, InstantSource clock, Validation validation) {
        this.store = store;
        this.tokens = tokens;
        this.clock = clock;
        this.validation = validation;
    }

    @Override
    public DesignOutcome<Controller> register(RegisterController request) {
        Reading reading = validation.reading(request);
        Optional<ControllerId> id = reading.read("controller", () -> new ControllerId(request.controller()));
        Optional<ZoneId> zone = reading.read("zone", () -> ZoneId.of(request.zone()));
        Optional<ContactAddress> contact = reading.read("contact", () -> new ContactAddress(request.contact()));
        if (reading.isMalformed()) {
            return new Malformed<>(reading.violations());
        }
        Controller controller = new Controller(
                id.orElseThrow(),
                request.name(),
                zone.orElseThrow(),
                contact.orElseThrow(),
                request.unsignedIdentities(),
                ControllerThrottle.ofDays(
                        request.newAccountDays(),
                        request.betweenSurveysDays(),
                        request.afterDeclineDays(),
                        request.notForAWhileDays()),
                new ReleaseThreshold(request.releaseThreshold()));
        store.put(controller);
        return new Done<>(controller);
    }

    @Override
    public DesignOutcome<Product> register(RegisterProduct request) {
        Reading reading = validation.reading(request);
        Optional<ControllerId> controller = reading.read("controller", () -> new ControllerId(request.controller()));
        Optional<ProductId> id = reading.read("product", () -> new ProductId(request.product()));
        Optional<Set<Origin>> origins = reading.read(
                "origins", () -> request.origins().stream().map(Origin::new).collect(Collectors.toUnmodifiableSet()));
        Optional<Product> product = reading.compose(
                "product",
                () -> new Product(
                        id.orElseThrow(),
                        controller.orElseThrow(),
                        request.name(),
                        ProductKey.from(tokens),
                        origins.orElseThrow()));
        if (reading.isMalformed()) {
            return new Malformed<>(reading.violations());
        }
        return at(controller.orElseThrow(), known -> new Done<>(store.put(product.orElseThrow())));
    }

    @Override
    public DesignOutcome<Notice> publish(PublishNotice request) {
        Reading reading = validation.reading(request);
        Optional<ControllerId> controller = reading.read("controller", () -> new ControllerId(request.controller()));
        Optional<NoticeVersion> version = reading.read("version", () -> new NoticeVersion(request.version()));
        var text = reading.read("text", () -> Texts.of(request.text()));
        var properties = reading.read(
                "properties",
                () -> request.properties().stream().map(PropertyName::new).collect(Collectors.toUnmodifiableSet()));
        Optional<Notice> notice = reading.compose(
                "purposes",
                () -> new Notice(
                        controller.orElseThrow(),
                        version.orElseThrow(),
                        text.orElseThrow(),
                        request.purposes(),
                        new Declaration(request.categories(), properties.orElseThrow()),
                        now()));
        if (reading.isMalformed()) {
            return new Malformed<>(reading.violations());
        }
        return at(controller.orElseThrow(), known -> {
            Notice standing = store.addIfAbsent(notice.orElseThrow());
            return standing.saysTheSameAs(notice.get()) ? new Done<>(standing) : new Taken<>(Immutable.NOTICE_VERSION);
        });
    }

    @Override
    public DesignOutcome<LegitimateInterestsAssessment> record(RecordAssessment request) {
        Reading reading = validation.reading(request);
        Optional<ControllerId> controller = reading.read("controller", () -> new ControllerId(request.controller()));
        Optional<AssessmentId> id = reading.read("assessment", () -> new AssessmentId(request.assessment()));
        var statement = reading.read("statement", () -> Texts.of(request.statement()));
        Optional<LocalDate> approvedOn = reading.read("approvedOn", () -> LocalDate.parse(request.approvedOn()));
        Optional<LocalDate> reviewDue = reading.read("reviewDue", () -> LocalDate.parse(request.reviewDue()));
        Optional<LegitimateInterestsAssessment> assessment = reading.compose(
                "purposes",
                () -> new LegitimateInterestsAssessment(
                        id.orElseThrow(),
                        controller.orElseThrow(),
                        statement.orElseThrow(),
                        request.purposes(),
                        request.approver(),
                        approvedOn.orElseThrow(),
                        reviewDue.orElseThrow(),
                        request.outcome()));
        if (reading.isMalformed()) {
            return new Malformed<>(reading.violations());
        }
        return at(controller.orElseThrow(), known -> {
            LegitimateInterestsAssessment standing = store.addIfAbsent(assessment.orElseThrow());
            return standing.equals(assessment.get()) ? new Done<>(standing) : new Taken<>(Immutable.ASSESSMENT);
        });
    }

    @Override
    public DesignOutcome<Survey> draft(DraftSurvey request) {
        Reading reading = validation.reading(request);
        Optional<ControllerId> controller = reading.read("controller", () -> new ControllerId(request.controller()));
        Optional<SurveyId> id = reading.read("survey", () -> new SurveyId(request.survey()));
        Optional<Design> design = new DesignReader(reading).read(request);
        if (reading.isMalformed()) {
            return new Malformed<>(reading.violations());
        }
        return at(
                controller.orElseThrow(),
                known -> store.product(known.id(), design.orElseThrow().product())
                                .isEmpty()
                        ? new Unknown<>(Missing.PRODUCT)
                        : write(Survey.draft(id.orElseThrow(), known.id(), design.get())));
    }

    @Override
    public DesignOutcome<Survey> move(MoveSurvey request) {
        Reading reading = validation.reading(request);
        Optional<ControllerId> controller = reading.read("controller", () -> new ControllerId(request.controller()));
        Optional<SurveyId> id = reading.read("survey", () -> new SurveyId(request.survey()));
        if (reading.isMalformed()) {
            return new Malformed<>(reading.violations());
        }
        return at(
                controller.orElseThrow(),
                known -> onSurvey(known.id(), id.orElseThrow(), survey -> step(known, survey, request.move())));
    }

    @Override
    public DesignOutcome<Survey> survey(NamedSurvey request) {
        Reading reading = validation.reading(request);
        Optional<ControllerId> controller = reading.read("controller", () -> new ControllerId(request.controller()));
        Optional<SurveyId> id = reading.read("survey", () -> new SurveyId(request.survey()));
        if (reading.isMalformed()) {
            return new Malformed<>(reading.violations());
        }
        return store.survey(controller.orElseThrow(), id.orElseThrow())
                .<DesignOutcome<Survey>>map(Done::new)
                .orElseGet(() -> new Unknown<>(Missing.SURVEY));
    }

    @Override
    public List<Survey> surveys(ControllerId controller) {
        return store.surveys(controller);
    }

    @Override
    public DesignOutcome<LinkToken> createLink(NamedLink request) {
        LinkToken token = LinkToken.from(tokens);
        return onLink(
                request,
                link -> store.add(new SurveyLink(link.name(), link.controller(), link.survey(), token.hash()))
                        ? new Done<>(token)
                        : new Taken<>(Immutable.LINK));
    }

    @Override
    public DesignOutcome<NamedLink> revokeLink(NamedLink request) {
        return onLink(request, link -> {
            store.removeLink(link.controller(), link.survey(), link.name());
            return new Done<>(request);
        });
    }

    private record Link(ControllerId controller, SurveyId survey, LinkName name) {}

    private <T> DesignOutcome<T> onLink(NamedLink request, Function<Link, DesignOutcome<T>> step) {
        Reading reading = validation.reading(request);
        Optional<ControllerId> controller = reading.read("controller", () -> new ControllerId(request.controller()));
        Optional<SurveyId> survey = reading.read("survey", () -> new SurveyId(request.survey()));
        Optional<LinkName> name = reading.read("link", () -> new LinkName(request.link()));
        if (reading.isMalformed()) {
            return new Malformed<>(reading.violations());
        }
        return store.survey(controller.orElseThrow(), survey.orElseThrow()).isEmpty()
                ? new Unknown<>(Missing.SURVEY)
                : step.apply(new Link(controller.get(), survey.get(), name.orElseThrow()));
    }

    private <T> DesignOutcome<T> at(ControllerId controller, Function<Controller, DesignOutcome<T>> step) {
        return store.controller(controller).map(step).orElseGet(() -> new Unknown<>(Missing.CONTROLLER));
    }

    /** Decides on the stored survey and writes, and does both again where somebody else wrote in between. */
    private DesignOutcome<Survey> onSurvey(ControllerId controller, SurveyId id, Function<Survey, Step> step) {
        return Attempts.untilFresh(() -> store.survey(controller, id)
                .map(survey -> written(step.apply(survey)))
                .orElseGet(() -> Optional.of(new Unknown<>(Missing.SURVEY))));
    }

    private DesignOutcome<Survey> write(Survey draft) {
        return Attempts.untilFresh(() -> written(store.survey(draft.controller(), draft.id())
                .map(existing -> existing.redesigned(draft.design()))
                .orElseGet(() -> new Step.Taken(draft))));
    }

    private Optional<DesignOutcome<Survey>> written(Step step) {
        return step.map(
                taken -> store.put(taken.survey()) ? Optional.of(new Done<>(taken.survey())) : Optional.empty(),
                blocked -> Optional.of(new Blocked<>(blocked.obstacles())));
    }

    private Step step(Controller controller, Survey survey, MoveSurvey.Move move) {
        return switch (move) {
            case ACTIVATE ->
                survey.activate(
                        survey.design().assessment().flatMap(id -> store.assessment(controller.id(), id)),
                        survey.design().notice().flatMap(version -> store.notice(controller.id(), version)),
                        controller.dayOf(now()));
            case PAUSE -> survey.pause();
            case CLOSE -> survey.close();
        };
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
