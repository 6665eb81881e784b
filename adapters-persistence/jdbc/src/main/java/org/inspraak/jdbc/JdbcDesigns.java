package org.inspraak.jdbc;

import java.util.Comparator;
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

/** What operators decide, in the database. */
@SecondaryAdapter
final class JdbcDesigns implements DesignStore {

    private final Transactions transactions;

    JdbcDesigns(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Controller> controller(ControllerId controller) {
        return transactions.read(handle -> Registrations.controller(handle, controller));
    }

    @Override
    public void put(Controller controller) {
        transactions.write(handle -> Registrations.put(handle, controller));
    }

    @Override
    public Optional<Product> product(ControllerId controller, ProductId product) {
        return transactions.read(handle -> Registrations.product(handle, controller, product));
    }

    @Override
    public Product put(Product product) {
        return transactions.write(handle -> Registrations.put(handle, product));
    }

    @Override
    public Optional<Notice> notice(ControllerId controller, NoticeVersion version) {
        return transactions.read(handle -> Papers.notice(handle, controller, version));
    }

    @Override
    public Notice addIfAbsent(Notice notice) {
        return transactions.write(handle -> Papers.addIfAbsent(handle, notice));
    }

    @Override
    public Optional<LegitimateInterestsAssessment> assessment(ControllerId controller, AssessmentId assessment) {
        return transactions.read(handle -> Papers.assessment(handle, controller, assessment));
    }

    @Override
    public LegitimateInterestsAssessment addIfAbsent(LegitimateInterestsAssessment assessment) {
        return transactions.write(handle -> Papers.addIfAbsent(handle, assessment));
    }

    @Override
    public Optional<Survey> survey(ControllerId controller, SurveyId survey) {
        return transactions.read(handle -> Surveys.survey(handle, controller, survey));
    }

    @Override
    public List<Survey> surveys(ControllerId controller) {
        return transactions.read(handle -> handle
                .createQuery(
                        "select " + SurveyRows.SURVEY + "from inspraak.survey s where s.controller_id = :controller")
                .bind("controller", controller.value())
                .map(SurveyRows::survey)
                .stream()
                .sorted(Comparator.comparing(Survey::id))
                .toList());
    }

    @Override
    public boolean put(Survey survey) {
        return transactions.write(true, false, handle -> Surveys.put(handle, survey));
    }

    @Override
    public boolean add(SurveyLink link) {
        return transactions.write(handle -> Surveys.add(handle, link));
    }

    @Override
    public void removeLink(ControllerId controller, SurveyId survey, LinkName link) {
        transactions.write(handle -> Surveys.removeLink(handle, controller, survey, link));
    }
}
