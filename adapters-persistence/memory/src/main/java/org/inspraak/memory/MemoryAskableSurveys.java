package org.inspraak.memory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspraak.controller.Controller;
import org.inspraak.controller.ControllerId;
import org.inspraak.controller.Origin;
import org.inspraak.controller.Product;
import org.inspraak.controller.ProductKey;
import org.inspraak.inviting.AskableSurveys;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.LinkHash;
import org.inspraak.survey.Survey;
import org.inspraak.survey.SurveyId;
import org.inspraak.survey.SurveyLink;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;

/** The surveys on the shelves that people could be asked. */
@SecondaryAdapter
final class MemoryAskableSurveys implements AskableSurveys {

    private final Shelves shelves;

    MemoryAskableSurveys(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Optional<List<FieldedSurvey>> activeOf(ControllerId controller, ProductKey product) {
        return shelves.look(
                controller,
                shelf -> productWith(product, shelf)
                        .map(found -> shelf.surveys.values().stream()
                                .filter(survey -> survey.isAsking() && isOf(found, survey))
                                .flatMap(survey -> shelf.fielded(survey.id()).stream())
                                .toList()));
    }

    @Override
    public Optional<FieldedSurvey> named(ControllerId controller, ProductKey product, SurveyId survey) {
        return shelves.look(
                controller,
                shelf -> productWith(product, shelf)
                        .flatMap(found -> shelf.fielded(survey).filter(fielded -> isOf(found, fielded.survey()))));
    }

    @Override
    public Optional<FieldedSurvey> behind(ControllerId controller, LinkHash link) {
        return shelves.look(
                controller,
                shelf -> Optional.ofNullable(shelf.links.get(link))
                        .map(SurveyLink::survey)
                        .flatMap(shelf::fielded));
    }

    @Override
    public Optional<Controller> controller(ControllerId controller) {
        return shelves.look(controller, shelf -> Optional.of(shelf.controller));
    }

    @Override
    public Set<Origin> origins(ControllerId controller) {
        return shelves.look(
                        controller,
                        shelf -> Optional.of(shelf.products.values().stream()
                                .flatMap(product -> product.origins().stream())
                                .collect(Collectors.toUnmodifiableSet())))
                .orElse(Set.of());
    }

    private static Optional<Product> productWith(ProductKey key, Shelf shelf) {
        return shelf.products.values().stream()
                .filter(product -> product.key().equals(key))
                .findFirst();
    }

    private static boolean isOf(Product product, Survey survey) {
        return survey.design().product().equals(product.id());
    }
}
