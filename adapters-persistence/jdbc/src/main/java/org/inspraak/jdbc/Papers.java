package org.inspraak.jdbc;

import java.util.Optional;
import org.inspraak.controller.ControllerId;
import org.inspraak.legalbasis.AssessmentId;
import org.inspraak.legalbasis.LegitimateInterestsAssessment;
import org.inspraak.notice.Notice;
import org.inspraak.notice.NoticeVersion;
import org.inspraak.purpose.Purpose;
import org.inspraak.respondent.Category;
import org.inspraak.respondent.PropertyName;
import org.jdbi.v3.core.Handle;

/** The tables of notices and assessments, in which a row never changes: the first to add one wins. */
final class Papers {

    private Papers() {}

    static Optional<Notice> notice(Handle handle, ControllerId controller, NoticeVersion version) {
        return handle.createQuery("select " + DesignRows.NOTICE + """
                        from inspraak.notice n
                        where n.controller_id = :controller and n.notice_version = :version
                        """)
                .bind("controller", controller.value())
                .bind("version", version.number())
                .map(DesignRows::notice)
                .findOne();
    }

    static Notice addIfAbsent(Handle handle, Notice notice) {
        handle.createUpdate("""
                        insert into inspraak.notice (controller_id, notice_version, texts, purposes, categories,
                          properties, published_at)
                        values (:controller, :version, :texts, :purposes, :categories, :properties, :publishedAt)
                        on conflict do nothing
                        """)
                .bind("controller", notice.controller().value())
                .bind("version", notice.version().number())
                .bind("texts", Texts.json(notice.text()).written())
                .bind("purposes", Texts.names(notice.purposes(), Purpose::name))
                .bind("categories", Texts.names(notice.declares().categories(), Category::name))
                .bind("properties", Texts.names(notice.declares().properties(), PropertyName::value))
                .bind("publishedAt", notice.publishedAt())
                .execute();
        return notice(handle, notice.controller(), notice.version()).orElseThrow();
    }

    static Optional<LegitimateInterestsAssessment> assessment(
            Handle handle, ControllerId controller, AssessmentId assessment) {
        return handle.createQuery("select " + DesignRows.ASSESSMENT + """
                        from inspraak.assessment a
                        where a.controller_id = :controller and a.assessment_id = :assessment
                        """)
                .bind("controller", controller.value())
                .bind("assessment", assessment.value())
                .map(DesignRows::assessment)
                .findOne();
    }

    static LegitimateInterestsAssessment addIfAbsent(Handle handle, LegitimateInterestsAssessment assessment) {
        handle.createUpdate("""
                        insert into inspraak.assessment (controller_id, assessment_id, statement, purposes, approver,
                          approved_on, review_due, outcome)
                        values (:controller, :assessment, :statement, :purposes, :approver,
                          :approvedOn, :reviewDue, :outcome)
                        on conflict do nothing
                        """)
                .bind("controller", assessment.controller().value())
                .bind("assessment", assessment.id().value())
                .bind("statement", Texts.json(assessment.statement()).written())
                .bind("purposes", Texts.names(assessment.purposes(), Purpose::name))
                .bind("approver", assessment.approver())
                .bind("approvedOn", assessment.approvedOn())
                .bind("reviewDue", assessment.reviewDue())
                .bind("outcome", assessment.outcome().name())
                .execute();
        return assessment(handle, assessment.controller(), assessment.id()).orElseThrow();
    }
}
