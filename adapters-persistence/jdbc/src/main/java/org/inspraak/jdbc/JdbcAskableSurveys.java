package org.inspraak.jdbc;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspraak.controller.Controller;
import org.inspraak.controller.ControllerId;
import org.inspraak.controller.Origin;
import org.inspraak.controller.ProductKey;
import org.inspraak.inviting.AskableSurveys;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.LinkHash;
import org.inspraak.survey.SurveyId;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;

/** Surveys in the field, in the database. */
@SecondaryAdapter
final class JdbcAskableSurveys implements AskableSurveys {

    private static final String SELECT_FIELDED = "select " + SurveyRows.FIELDED;

    private final Transactions transactions;

    JdbcAskableSurveys(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<List<FieldedSurvey>> activeOf(ControllerId controller, ProductKey product) {
        return transactions.read(handle -> {
            List<Optional<FieldedSurvey>> rows = handle.createQuery(SELECT_FIELDED + """
                            from inspraak.product p
                            join inspraak.controller c on c.controller_id = p.controller_id
                            left join inspraak.survey s on s.controller_id = p.controller_id
                              and s.product_id = p.product_id and s.status = 'ACTIVE'
                            left join inspraak.assessment a on a.controller_id = s.controller_id
                              and a.assessment_id = s.assessment_id
                            left join inspraak.notice n on n.controller_id = s.controller_id
                              and n.notice_version = s.notice_version
                            where p.controller_id = :controller and p.product_key = :key
                            """)
                    .bind("controller", controller.value())
                    .bind("key", product.value())
                    .map((row, context) -> row.getString("s_survey_id") == null
                            ? Optional.<FieldedSurvey>empty()
                            : Optional.of(SurveyRows.fielded(row, context)))
                    .list();
            return rows.isEmpty()
                    ? Optional.empty()
                    : Optional.of(rows.stream()
                            .flatMap(Optional::stream)
                            .sorted(Comparator.comparing(
                                    fielded -> fielded.survey().id()))
                            .toList());
        });
    }

    @Override
    public Optional<FieldedSurvey> named(ControllerId controller, ProductKey product, SurveyId survey) {
        return transactions.read(handle -> handle.createQuery(SELECT_FIELDED
                        + "from inspraak.survey s "
                        + SurveyRows.BEHIND_THE_SURVEY
                        + """
                        join inspraak.product p on p.controller_id = s.controller_id and p.product_id = s.product_id
                        where s.controller_id = :controller and s.survey_id = :survey and p.product_key = :key and
                        """
                        + SurveyRows.IN_THE_FIELD)
                .bind("controller", controller.value())
                .bind("survey", survey.value())
                .bind("key", product.value())
                .map(SurveyRows::fielded)
                .findOne());
    }

    @Override
    public Optional<FieldedSurvey> behind(ControllerId controller, LinkHash link) {
        return transactions.read(handle -> handle.createQuery(SELECT_FIELDED
                        + """
                        from inspraak.survey_link l
                        join inspraak.survey s on s.controller_id = l.controller_id and s.survey_id = l.survey_id
                        """
                        + SurveyRows.BEHIND_THE_SURVEY
                        + "where l.controller_id = :controller and l.hash = :hash and "
                        + SurveyRows.IN_THE_FIELD)
                .bind("controller", controller.value())
                .bind("hash", link.value())
                .map(SurveyRows::fielded)
                .findOne());
    }

    @Override
    public Optional<Controller> controller(ControllerId controller) {
        return transactions.read(handle -> Registrations.controller(handle, controller));
    }

    @Override
    public Set<Origin> origins(ControllerId controller) {
        return transactions.read(handle -> handle
                .createQuery("select p.origins from inspraak.product p where p.controller_id = :controller")
                .bind("controller", controller.value())
                .mapTo(String.class)
                .stream()
                .flatMap(origins -> Texts.named(origins, Origin::new).stream())
                .collect(Collectors.toUnmodifiableSet()));
    }
}
