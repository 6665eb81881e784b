package org.inspraak.memory;

import java.util.List;
import java.util.Optional;
import org.inspraak.controller.Controller;
import org.inspraak.controller.ControllerId;
import org.inspraak.controller.Product;
import org.inspraak.controller.ProductId;
import org.inspraak.designing.DesignStore;
import org.inspraak.legalbasis.AssessmentId;
import org.inspraak.legalbasis.LegitimateInterestsAssessment;
import org.inspraak.notice.Notice;
import org.inspraak.notice.NoticeVersion;
import org.inspraak.survey.LinkName;
import org.inspraak.survey.Survey;
import org.inspraak.survey.SurveyId;
import org.inspraak.survey.SurveyLink;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;

/** The designs on the shelves. */
@SecondaryAdapter
final class MemoryDesignStore implements DesignStore {

    private final Shelves shelves;

    MemoryDesignStore(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Optional<Controller> controller(ControllerId controller) {
        return shelves.look(controller, shelf -> Optional.of(shelf.controller));
    }

    @Override
    public void put(Controller controller) {
        shelves.put(controller);
    }

    @Override
    public Optional<Product> product(ControllerId controller, ProductId product) {
        return shelves.look(controller, shelf -> Optional.ofNullable(shelf.products.get(product)));
    }

    @Override
    public Product put(Product product) {
        return shelves.write(
                product.controller(),
                shelf -> shelf.products.merge(product.id(), product, MemoryDesignStore::underTheOldKey));
    }

    @Override
    public Optional<Notice> notice(ControllerId controller, NoticeVersion version) {
        return shelves.look(controller, shelf -> Optional.ofNullable(shelf.notices.get(version)));
    }

    @Override
    public Notice addIfAbsent(Notice notice) {
        return shelves.write(
                notice.controller(), shelf -> shelf.notices.computeIfAbsent(notice.version(), version -> notice));
    }

    @Override
    public Optional<LegitimateInterestsAssessment> assessment(ControllerId controller, AssessmentId assessment) {
        return shelves.look(controller, shelf -> Optional.ofNullable(shelf.assessments.get(assessment)));
    }

    @Override
    public LegitimateInterestsAssessment addIfAbsent(LegitimateInterestsAssessment assessment) {
        return shelves.write(
                assessment.controller(), shelf -> shelf.assessments.computeIfAbsent(assessment.id(), id -> assessment));
    }

    @Override
    public Optional<Survey> survey(ControllerId controller, SurveyId survey) {
        return shelves.look(controller, shelf -> Optional.ofNullable(shelf.surveys.get(survey)));
    }

    @Override
    public List<Survey> surveys(ControllerId controller) {
        return shelves.look(controller, shelf -> Optional.of(List.copyOf(shelf.surveys.values())))
                .orElse(List.of());
    }

    @Override
    public boolean put(Survey survey) {
        return shelves.write(survey.controller(), shelf -> {
            Survey stored = shelf.surveys.get(survey.id());
            boolean next = survey.version() == (stored == null ? 0 : stored.version()) + 1;
            if (next) {
                shelf.surveys.put(survey.id(), survey);
            }
            return next;
        });
    }

    @Override
    public boolean add(SurveyLink link) {
        return shelves.write(link.controller(), shelf -> {
            boolean free = shelf.links.values().stream().noneMatch(other -> isNamed(other, link.survey(), link.name()));
            if (free) {
                shelf.links.put(link.hash(), link);
            }
            return free;
        });
    }

    @Override
    public void removeLink(ControllerId controller, SurveyId survey, LinkName link) {
        shelves.write(controller, shelf -> shelf.links.values().removeIf(other -> isNamed(other, survey, link)));
    }

    private static Product underTheOldKey(Product old, Product changed) {
        return new Product(changed.id(), changed.controller(), changed.name(), old.key(), changed.origins());
    }

    private static boolean isNamed(SurveyLink link, SurveyId survey, LinkName name) {
        return link.survey().equals(survey) && link.name().equals(name);
    }
}
