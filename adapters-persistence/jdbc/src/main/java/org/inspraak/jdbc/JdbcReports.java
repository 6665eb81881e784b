package org.inspraak.jdbc;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.inspraak.controller.Controller;
import org.inspraak.controller.ControllerId;
import org.inspraak.insight.Publication;
import org.inspraak.processing.Act;
import org.inspraak.processing.Permit;
import org.inspraak.purpose.Purpose;
import org.inspraak.reporting.Counted;
import org.inspraak.reporting.Kept;
import org.inspraak.reporting.ReportStore;
import org.inspraak.respondent.Details;
import org.inspraak.response.ResponseId;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.Survey;
import org.inspraak.survey.SurveyId;
import org.jdbi.v3.core.Handle;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;

/** Reporting from the database. */
@SecondaryAdapter
final class JdbcReports implements ReportStore {

    private static final String SELECT_ANSWERS = "select " + PersonRows.ANSWER + ", " + PersonRows.STANDING + """
            from inspraak.response_personal rp
            join inspraak.response r on r.controller_id = rp.controller_id and r.response_id = rp.response_id
            join inspraak.standing st on st.controller_id = rp.controller_id and st.subject_id = rp.subject_id
            where rp.controller_id = :controller and rp.survey_id = :survey
            """;

    private final Transactions transactions;

    JdbcReports(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Counted> counted(ControllerId controller, SurveyId survey) {
        return transactions.read(handle -> Registrations.controller(handle, controller)
                .flatMap(known ->
                        Surveys.survey(handle, controller, survey).map(found -> counted(handle, known, found))));
    }

    @Override
    public Optional<FieldedSurvey> fielded(ControllerId controller, SurveyId survey) {
        return transactions.read(handle -> handle.createQuery("select " + SurveyRows.FIELDED
                        + "from inspraak.survey s "
                        + SurveyRows.BEHIND_THE_SURVEY
                        + "where s.controller_id = :controller and s.survey_id = :survey and "
                        + SurveyRows.IN_THE_FIELD)
                .bind("controller", controller.value())
                .bind("survey", survey.value())
                .map(SurveyRows::fielded)
                .findOne());
    }

    @Override
    public List<Kept> answers(ControllerId controller, SurveyId survey, Optional<ResponseId> after, int limit) {
        String fromThere = after.isEmpty() ? "" : """
                  and rp.submitted_at <= (%1$s) and (rp.submitted_at < (%1$s) or rp.response_id > :after)
                  """.formatted("""
                                select a.submitted_at from inspraak.response_personal a
                                where a.controller_id = :controller and a.survey_id = :survey and a.response_id = :after
                                """);
        return transactions.read(handle -> {
            var query = handle.createQuery(
                            SELECT_ANSWERS + fromThere + "order by rp.submitted_at desc, rp.response_id limit :limit")
                    .bind("controller", controller.value())
                    .bind("survey", survey.value())
                    .bind("limit", limit);
            after.ifPresent(response -> query.bind("after", response.value()));
            return query.map(PersonRows::kept).list();
        });
    }

    @Override
    public Optional<Kept> answer(ControllerId controller, SurveyId survey, ResponseId response) {
        return transactions.read(handle -> handle.createQuery(SELECT_ANSWERS + "and rp.response_id = :response")
                .bind("controller", controller.value())
                .bind("survey", survey.value())
                .bind("response", response.value())
                .map(PersonRows::kept)
                .findOne());
    }

    /** A permit that was given for one response opens another of the same person only while that one may be read too. */
    @Override
    public Optional<Details> details(Permit permit, ResponseId response) {
        permit.to(Act.READ, Purpose.PROCESS_FEEDBACK);
        return transactions.read(handle -> handle.createQuery("""
                        select rp.facts, rp.properties, rp.bucket, c.zone
                        from inspraak.response_personal rp
                        join inspraak.controller c on c.controller_id = rp.controller_id
                        join inspraak.standing st
                          on st.controller_id = rp.controller_id and st.subject_id = rp.subject_id
                        where rp.controller_id = :controller and rp.response_id = :response
                          and rp.subject_id = :subject and st.restricted_at is null
                        """)
                .bind("controller", permit.controller().value())
                .bind("response", response.value())
                .bind("subject", permit.subject().value())
                .map((row, context) -> {
                    LocalDate today =
                            permit.at().atZone(ZoneId.of(row.getString("zone"))).toLocalDate();
                    return today.isBefore(Columns.day(row, "bucket"))
                            ? Optional.of(KeptDetails.read(
                                    Json.parse(row.getString("facts")), Json.parse(row.getString("properties"))))
                            : Optional.<Details>empty();
                })
                .findOne()
                .flatMap(details -> details));
    }

    /** Tally, publication and what was shown are one statement, hence of one moment. */
    private static Counted counted(Handle handle, Controller controller, Survey survey) {
        Tallying tallying = new Tallying(survey.scale());
        record Head(Publication publication, long shown) {}
        Head head = handle.createQuery("select shown.invitations, counts.bucket, counts.score, counts.answers, "
                        + Counting.PUBLICATION
                        + """
                        from inspraak.publication pu
                        cross join (select coalesce(sum(invitations), 0) as invitations from inspraak.shown
                          where controller_id = :controller and survey_id = :survey) shown
                        left join (
                        """
                        + Tallying.COUNTS
                        + ") counts on 1 = 1 where pu.controller_id = :controller and pu.survey_id = :survey")
                .bind("controller", controller.id().value())
                .bind("survey", survey.id().value())
                .map((row, context) -> {
                    tallying.with(row);
                    return new Head(Counting.publication(row, survey.scale()), row.getLong("invitations"));
                })
                .list()
                .get(0);
        return new Counted(controller, survey, tallying.tally(), head.publication(), head.shown());
    }
}
