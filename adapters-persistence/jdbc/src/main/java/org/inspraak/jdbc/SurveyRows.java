package org.inspraak.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Period;
import java.util.Optional;
import org.inspraak.controller.ControllerId;
import org.inspraak.controller.ProductId;
import org.inspraak.legalbasis.AssessmentId;
import org.inspraak.notice.NoticeVersion;
import org.inspraak.retention.Disposal;
import org.inspraak.retention.RetentionPeriod;
import org.inspraak.retention.RetentionPolicy;
import org.inspraak.survey.Design;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.Survey;
import org.inspraak.survey.SurveyId;
import org.inspraak.survey.SurveyStatus;
import org.jdbi.v3.core.statement.StatementContext;

/** Rows of surveys, alone and with what stands behind them in the field. */
final class SurveyRows {

    static final String SURVEY = """
            s.controller_id as s_controller_id, s.survey_id as s_survey_id, s.survey_version as s_survey_version,
            s.status as s_status, s.product_id as s_product_id, s.assessment_id as s_assessment_id,
            s.notice_version as s_notice_version, s.retention_period as s_retention_period,
            s.disposal as s_disposal, s.design as s_design
            """;

    static final String FIELDED =
            String.join(", ", SURVEY, DesignRows.CONTROLLER, DesignRows.ASSESSMENT, DesignRows.NOTICE);

    /** Joins to a survey {@code s} its controller and papers; where one is missing, it was never in the field. */
    static final String BEHIND_THE_SURVEY = """
            join inspraak.controller c on c.controller_id = s.controller_id
            join inspraak.assessment a on a.controller_id = s.controller_id and a.assessment_id = s.assessment_id
            join inspraak.notice n on n.controller_id = s.controller_id and n.notice_version = s.notice_version
            """;

    static final String IN_THE_FIELD = " s.status <> 'DRAFT' and s.retention_period is not null ";

    private SurveyRows() {}

    static Survey survey(ResultSet row, StatementContext context) throws SQLException {
        Json design = Json.parse(row.getString("s_design"));
        int notice = row.getInt("s_notice_version");
        return new Survey(
                new SurveyId(row.getString("s_survey_id")),
                new ControllerId(row.getString("s_controller_id")),
                new Design(
                        design.text("name"),
                        new ProductId(row.getString("s_product_id")),
                        Designs.questionnaire(design),
                        Designs.channels(design),
                        Designs.throttle(design),
                        Designs.sampling(design),
                        Columns.textIfAny(row, "s_assessment_id").map(AssessmentId::new),
                        notice == 0 ? Optional.empty() : Optional.of(new NoticeVersion(notice)),
                        retention(row)),
                SurveyStatus.valueOf(row.getString("s_status")),
                row.getLong("s_survey_version"));
    }

    static FieldedSurvey fielded(ResultSet row, StatementContext context) throws SQLException {
        return new FieldedSurvey(
                survey(row, context),
                DesignRows.controller(row, context),
                DesignRows.assessment(row, context),
                DesignRows.notice(row, context));
    }

    private static Optional<RetentionPolicy> retention(ResultSet row) throws SQLException {
        Optional<String> period = Columns.textIfAny(row, "s_retention_period");
        Optional<String> disposal = Columns.textIfAny(row, "s_disposal");
        return period.map(length -> new RetentionPolicy(
                new RetentionPeriod(Period.parse(length)), Disposal.valueOf(disposal.orElseThrow())));
    }
}
