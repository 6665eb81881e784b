package org.inspraak.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import org.inspraak.controller.ContactAddress;
import org.inspraak.controller.Controller;
import org.inspraak.controller.ControllerId;
import org.inspraak.controller.ControllerThrottle;
import org.inspraak.controller.Origin;
import org.inspraak.controller.Product;
import org.inspraak.controller.ProductId;
import org.inspraak.controller.ProductKey;
import org.inspraak.controller.ReleaseThreshold;
import org.inspraak.controller.UnsignedIdentities;
import org.inspraak.legalbasis.AssessmentId;
import org.inspraak.legalbasis.LegitimateInterestsAssessment;
import org.inspraak.notice.Notice;
import org.inspraak.notice.NoticeVersion;
import org.inspraak.purpose.Purpose;
import org.inspraak.respondent.Category;
import org.inspraak.respondent.Declaration;
import org.inspraak.respondent.PropertyName;
import org.jdbi.v3.core.statement.StatementContext;

/** Rows of what operators decide before a survey is designed. Each list of columns goes with the reader below it. */
final class DesignRows {

    static final String CONTROLLER = """
            c.controller_id as c_controller_id, c.name as c_name, c.zone as c_zone, c.contact as c_contact,
            c.unsigned_identities as c_unsigned_identities, c.new_account as c_new_account,
            c.between_surveys as c_between_surveys, c.after_decline as c_after_decline,
            c.not_for_a_while as c_not_for_a_while, c.release_threshold as c_release_threshold
            """;

    static final String PRODUCT = """
            p.controller_id as p_controller_id, p.product_id as p_product_id, p.name as p_name,
            p.product_key as p_product_key, p.origins as p_origins
            """;

    static final String NOTICE = """
            n.controller_id as n_controller_id, n.notice_version as n_notice_version, n.texts as n_texts,
            n.purposes as n_purposes, n.categories as n_categories, n.properties as n_properties,
            n.published_at as n_published_at
            """;

    static final String ASSESSMENT = """
            a.controller_id as a_controller_id, a.assessment_id as a_assessment_id, a.statement as a_statement,
            a.purposes as a_purposes, a.approver as a_approver, a.approved_on as a_approved_on,
            a.review_due as a_review_due, a.outcome as a_outcome
            """;

    private DesignRows() {}

    static Controller controller(ResultSet row, StatementContext context) throws SQLException {
        return new Controller(
                new ControllerId(row.getString("c_controller_id")),
                row.getString("c_name"),
                ZoneId.of(row.getString("c_zone")),
                new ContactAddress(row.getString("c_contact")),
                UnsignedIdentities.valueOf(row.getString("c_unsigned_identities")),
                new ControllerThrottle(
                        Duration.parse(row.getString("c_new_account")),
                        Duration.parse(row.getString("c_between_surveys")),
                        Duration.parse(row.getString("c_after_decline")),
                        Duration.parse(row.getString("c_not_for_a_while"))),
                new ReleaseThreshold(row.getInt("c_release_threshold")));
    }

    static Product product(ResultSet row, StatementContext context) throws SQLException {
        return new Product(
                new ProductId(row.getString("p_product_id")),
                new ControllerId(row.getString("p_controller_id")),
                row.getString("p_name"),
                new ProductKey(row.getString("p_product_key")),
                Texts.named(row.getString("p_origins"), Origin::new));
    }

    static Notice notice(ResultSet row, StatementContext context) throws SQLException {
        return new Notice(
                new ControllerId(row.getString("n_controller_id")),
                new NoticeVersion(row.getInt("n_notice_version")),
                Texts.localized(Json.parse(row.getString("n_texts"))),
                Texts.named(row.getString("n_purposes"), Purpose::valueOf),
                new Declaration(
                        Texts.named(row.getString("n_categories"), Category::valueOf),
                        Texts.named(row.getString("n_properties"), PropertyName::new)),
                Columns.instant(row, "n_published_at"));
    }

    static LegitimateInterestsAssessment assessment(ResultSet row, StatementContext context) throws SQLException {
        return new LegitimateInterestsAssessment(
                new AssessmentId(row.getString("a_assessment_id")),
                new ControllerId(row.getString("a_controller_id")),
                Texts.localized(Json.parse(row.getString("a_statement"))),
                Texts.named(row.getString("a_purposes"), Purpose::valueOf),
                row.getString("a_approver"),
                Columns.day(row, "a_approved_on"),
                Columns.day(row, "a_review_due"),
                LegitimateInterestsAssessment.Outcome.valueOf(row.getString("a_outcome")));
    }
}
