package org.inspraak.reporting;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.inspraak.controller.ControllerId;
import org.inspraak.insight.Figures;
import org.inspraak.processing.Opened;
import org.inspraak.processing.ProcessingGate;
import org.inspraak.reporting.ReportOutcome.Malformed;
import org.inspraak.reporting.ReportOutcome.Reported;
import org.inspraak.reporting.ReportOutcome.Unknown;
import org.inspraak.reporting.SurveyReport.Released;
import org.inspraak.respondent.Details;
import org.inspraak.response.Answer;
import org.inspraak.response.ResponseId;
import org.inspraak.retention.Disposal;
import org.inspraak.retention.RetentionPolicy;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.SurveyId;
import org.inspraak.validation.Reading;
import org.inspraak.validation.Validation;

/** Reporting on a store. */
final class ReportingService implements Reporting {

    private final ReportStore store;
    private final InstantSource clock;
    private final Validation validation;

    ReportingService(ReportStore store, InstantSource clock, Validation validation) {
        this.store = store;
        this.clock = clock;
        this.validation = validation;
    }

    @Override
    public ReportOutcome<SurveyReport> results(ReportOn request) {
        Reading reading = validation.reading(request);
        Optional<ControllerId> controller = reading.read("controller", () -> new ControllerId(request.controller()));
        Optional<SurveyId> survey = reading.read("survey", () -> new SurveyId(request.survey()));
        if (reading.isMalformed()) {
            return new Malformed<>(reading.violations());
        }
        return store.counted(controller.orElseThrow(), survey.orElseThrow())
                .<ReportOutcome<SurveyReport>>map(counted -> new Reported<>(report(counted, now())))
                .orElseGet(Unknown::new);
    }

    @Override
    public ReportOutcome<AnswerPage> answers(AnswersOf request) {
        Reading reading = validation.reading(request);
        Optional<ControllerId> controller = reading.read("controller", () -> new ControllerId(request.controller()));
        Optional<SurveyId> survey = reading.read("survey", () -> new SurveyId(request.survey()));
        Optional<Optional<ResponseId>> after =
                reading.read("after", () -> Optional.ofNullable(request.after()).map(ResponseId::new));
        if (reading.isMalformed()) {
            return new Malformed<>(reading.violations());
        }
        return store.fielded(controller.orElseThrow(), survey.orElseThrow())
                .<ReportOutcome<AnswerPage>>map(
                        fielded -> new Reported<>(page(fielded, after.orElseThrow(), request.limit())))
                .orElseGet(Unknown::new);
    }

    @Override
    public ReportOutcome<AnswerWithDetails> answer(AnswerNamed request) {
        Reading reading = validation.reading(request);
        Optional<ControllerId> controller = reading.read("controller", () -> new ControllerId(request.controller()));
        Optional<SurveyId> survey = reading.read("survey", () -> new SurveyId(request.survey()));
        Optional<ResponseId> response = reading.read("response", () -> new ResponseId(request.response()));
        if (reading.isMalformed()) {
            return new Malformed<>(reading.violations());
        }
        return store.fielded(controller.orElseThrow(), survey.orElseThrow())
                .flatMap(fielded -> store.answer(controller.get(), survey.get(), response.orElseThrow())
                        .flatMap(kept -> withDetails(fielded, kept)))
                .<ReportOutcome<AnswerWithDetails>>map(Reported::new)
                .orElseGet(Unknown::new);
    }

    private static SurveyReport report(Counted counted, Instant at) {
        Disposal disposal = counted.survey()
                .design()
                .retention()
                .map(RetentionPolicy::disposal)
                .orElse(Disposal.DELETE);
        var bands = counted.survey().design().questionnaire().bands();
        return new SurveyReport(
                counted.survey(),
                counted.tally().on(counted.controller().dayOf(at), disposal).total(),
                counted.shown(),
                counted.controller().releaseThreshold().answers(),
                counted.publication().waiting(),
                counted.publication()
                        .released()
                        .map(release -> new Released(release, Figures.of(release.scores(), bands))));
    }

    private AnswerPage page(FieldedSurvey fielded, Optional<ResponseId> after, int limit) {
        Instant now = now();
        // One more than shown, only to know whether another page follows.
        List<Kept> found =
                store.answers(fielded.controller().id(), fielded.survey().id(), after, limit + 1);
        List<Kept> shown = found.subList(0, Math.min(limit, found.size()));
        List<Answer> answers = shown.stream()
                .flatMap(kept -> ProcessingGate.open(kept.answer(), fielded, now).stream())
                .map(Opened::content)
                .toList();
        boolean more = found.size() > limit;
        return new AnswerPage(
                answers, more ? Optional.of(shown.get(shown.size() - 1).id()) : Optional.empty());
    }

    private Optional<AnswerWithDetails> withDetails(FieldedSurvey fielded, Kept kept) {
        return ProcessingGate.open(kept.answer(), fielded, now())
                .map(opened -> new AnswerWithDetails(
                        opened.content(),
                        store.details(opened.permit(), kept.id()).orElse(Details.NONE)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
