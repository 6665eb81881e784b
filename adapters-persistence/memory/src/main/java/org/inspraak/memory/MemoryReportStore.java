package org.inspraak.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspraak.controller.ControllerId;
import org.inspraak.processing.Act;
import org.inspraak.processing.Permit;
import org.inspraak.processing.Sealed;
import org.inspraak.purpose.Purpose;
import org.inspraak.reporting.Counted;
import org.inspraak.reporting.Kept;
import org.inspraak.reporting.ReportStore;
import org.inspraak.respondent.Details;
import org.inspraak.response.Response;
import org.inspraak.response.ResponseId;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.SurveyId;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;

/** What operators see of the answers on the shelves. */
@SecondaryAdapter
final class MemoryReportStore implements ReportStore {

    private static final Comparator<KeptResponse> NEWEST_FIRST = Comparator.comparing(
                    (KeptResponse kept) -> kept.response().submittedAt(), Comparator.reverseOrder())
            .thenComparing(kept -> kept.response().getId().value());

    private final Shelves shelves;

    MemoryReportStore(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Optional<Counted> counted(ControllerId controller, SurveyId survey) {
        return shelves.look(
                controller,
                shelf -> Optional.ofNullable(shelf.surveys.get(survey)).map(found -> {
                    Counts counts = shelf.countsOf(found);
                    return new Counted(shelf.controller, found, counts.tally(), counts.publication(), counts.shown());
                }));
    }

    @Override
    public Optional<FieldedSurvey> fielded(ControllerId controller, SurveyId survey) {
        return shelves.look(controller, shelf -> shelf.fielded(survey));
    }

    @Override
    public List<Kept> answers(ControllerId controller, SurveyId survey, Optional<ResponseId> after, int limit) {
        return shelves.look(controller, shelf -> Optional.of(page(shelf, survey, after, limit)))
                .orElse(List.of());
    }

    @Override
    public Optional<Kept> answer(ControllerId controller, SurveyId survey, ResponseId response) {
        return shelves.look(
                controller,
                shelf -> of(survey, shelf)
                        .filter(kept -> kept.response().getId().equals(response))
                        .findFirst()
                        .map(kept -> sealed(kept, shelf)));
    }

    @Override
    public Optional<Details> details(Permit permit, ResponseId response) {
        permit.to(Act.READ, Purpose.PROCESS_FEEDBACK);
        return shelves.look(
                permit.controller(),
                shelf -> shelf.responses.values().stream()
                        .map(KeptResponse::response)
                        .filter(kept ->
                                kept.getId().equals(response) && kept.subject().equals(permit.subject()))
                        .filter(kept -> kept.lifetime().isReadableOn(shelf.controller.dayOf(permit.at())))
                        .filter(kept -> !shelf.standingOf(kept.subject()).isRestricted())
                        .findFirst()
                        .map(Response::details));
    }

    private static List<Kept> page(Shelf shelf, SurveyId survey, Optional<ResponseId> after, int limit) {
        Stream<KeptResponse> sorted = of(survey, shelf).sorted(NEWEST_FIRST);
        return after.map(cursor -> sorted.dropWhile(
                                kept -> !kept.response().getId().equals(cursor))
                        .skip(1))
                .orElse(sorted)
                .limit(limit)
                .map(kept -> sealed(kept, shelf))
                .toList();
    }

    private static Stream<KeptResponse> of(SurveyId survey, Shelf shelf) {
        return shelf.responses.values().stream().filter(kept -> kept.survey().equals(survey));
    }

    private static Kept sealed(KeptResponse kept, Shelf shelf) {
        Response response = kept.response();
        return new Kept(
                response.getId(), Sealed.of(kept.answer(), shelf.standingOf(response.subject()), response.lifetime()));
    }
}
