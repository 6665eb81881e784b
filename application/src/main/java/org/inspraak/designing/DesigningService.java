package org.inspraak.designing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.inspraak.contention.Attempts;
import org.inspraak.controller.Controller;
import org.inspraak.controller.ControllerId;
import org.inspraak.controller.Product;
import org.inspraak.controller.ProductKey;
import org.inspraak.designing.DesignOutcome.Blocked;
import org.inspraak.designing.DesignOutcome.Done;
import org.inspraak.designing.DesignOutcome.Immutable;
import org.inspraak.designing.DesignOutcome.Malformed;
import org.inspraak.designing.DesignOutcome.Missing;
import org.inspraak.designing.DesignOutcome.Taken;
import org.inspraak.designing.DesignOutcome.Unknown;
import org.inspraak.legalbasis.LegitimateInterestsAssessment;
import org.inspraak.notice.Notice;
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
        return read(reading, Registrations.controller(reading, request), controller -> {
            store.put(controller);
            return new Done<>(controller);
        });
    }

    @Override
    public DesignOutcome<Product> register(RegisterProduct request) {
        Reading reading = validation.reading(request);
        return read(
                reading,
                Registrations.product(reading, request, ProductKey.from(tokens)),
                product -> at(product.controller(), known -> new Done<>(store.put(product))));
    }

    @Override
    public DesignOutcome<Notice> publish(PublishNotice request) {
        Reading reading = validation.reading(request);
        return read(
                reading,
                Groundwork.notice(reading, request, now()),
                notice -> at(notice.controller(), known -> {
                    Notice standing = store.addIfAbsent(notice);
                    return standing.saysTheSameAs(notice)
                            ? new Done<>(standing)
                            : new Taken<>(Immutable.NOTICE_VERSION);
                }));
    }

    @Override
    public DesignOutcome<LegitimateInterestsAssessment> record(RecordAssessment request) {
        Reading reading = validation.reading(request);
        return read(
                reading,
                Groundwork.assessment(reading, request),
                assessment -> at(assessment.controller(), known -> {
                    LegitimateInterestsAssessment standing = store.addIfAbsent(assessment);
                    return standing.equals(assessment) ? new Done<>(standing) : new Taken<>(Immutable.ASSESSMENT);
                }));
    }

    @Override
    public DesignOutcome<Survey> draft(DraftSurvey request) {
        Reading reading = validation.reading(request);
        return read(
                reading,
                new DesignReader(reading).read(request),
                draft -> at(
                        draft.controller(),
                        known -> store.product(known.id(), draft.design().product())
                                        .isEmpty()
                                ? new Unknown<>(Missing.PRODUCT)
                                : write(draft)));
    }

    @Override
    public DesignOutcome<Survey> move(MoveSurvey request) {
        Reading reading = validation.reading(request);
        return read(
                reading,
                SurveyName.read(reading, request.controller(), request.survey()),
                name -> at(name.controller(), known -> onSurvey(name, survey -> step(known, survey, request.move()))));
    }

    @Override
    public DesignOutcome<Survey> survey(NamedSurvey request) {
        Reading reading = validation.reading(request);
        return read(
                reading,
                SurveyName.read(reading, request.controller(), request.survey()),
                name -> store.survey(name.controller(), name.survey())
                        .<DesignOutcome<Survey>>map(Done::new)
                        .orElseGet(() -> new Unknown<>(Missing.SURVEY)));
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
        Optional<SurveyName> survey = SurveyName.read(reading, request.controller(), request.survey());
        Optional<LinkName> name = reading.read("link", () -> new LinkName(request.link()));
        Optional<Link> link = reading.compose(
                "link",
                () -> new Link(survey.orElseThrow().controller(), survey.get().survey(), name.orElseThrow()));
        return read(
                reading,
                link,
                found -> store.survey(found.controller(), found.survey()).isEmpty()
                        ? new Unknown<>(Missing.SURVEY)
                        : step.apply(found));
    }

    /** Goes on with what was read, or answers with everything that is wrong with it. */
    private static <V, T> DesignOutcome<T> read(
            Reading reading, Optional<V> value, Function<V, DesignOutcome<T>> step) {
        return reading.isMalformed() ? new Malformed<>(reading.violations()) : step.apply(value.orElseThrow());
    }

    private <T> DesignOutcome<T> at(ControllerId controller, Function<Controller, DesignOutcome<T>> step) {
        return store.controller(controller).map(step).orElseGet(() -> new Unknown<>(Missing.CONTROLLER));
    }

    /** Decides on the stored survey and writes, and does both again where somebody else wrote in between. */
    private DesignOutcome<Survey> onSurvey(SurveyName name, Function<Survey, Step> step) {
        return Attempts.untilFresh(() -> store.survey(name.controller(), name.survey())
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
