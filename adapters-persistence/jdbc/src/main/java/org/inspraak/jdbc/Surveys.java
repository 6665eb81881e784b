package org.inspraak.jdbc;

import java.util.Optional;
import org.inspraak.controller.ControllerId;
import org.inspraak.legalbasis.AssessmentId;
import org.inspraak.notice.NoticeVersion;
import org.inspraak.survey.LinkName;
import org.inspraak.survey.Survey;
import org.inspraak.survey.SurveyId;
import org.inspraak.survey.SurveyLink;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The tables of surveys and their links. */
final class Surveys {

    private static final int FIRST_VERSION = 1;

    private Surveys() {}

    static Optional<Survey> survey(Handle handle, ControllerId controller, SurveyId survey) {
        return handle.createQuery("select " + SurveyRows.SURVEY + """
                        from inspraak.survey s
                        where s.controller_id = :controller and s.survey_id = :survey
                        """)
                .bind("controller", controller.value())
                .bind("survey", survey.value())
                .map(SurveyRows::survey)
                .findOne();
    }

    /** Whether the stored survey still is of that version; it then stays so until the transaction is over. */
    static boolean isStill(Handle handle, Dialect dialect, Survey decidedOn) {
        return handle.createQuery("""
                        select survey_version from inspraak.survey
                        where controller_id = :controller and survey_id = :survey
                        """ + dialect.againstChange())
                .bind("controller", decidedOn.controller().value())
                .bind("survey", decidedOn.id().value())
                .mapTo(long.class)
                .findOne()
                .filter(version -> version == decidedOn.version())
                .isPresent();
    }

    /** Whether it was written: as new in version 1, and else over the version just below. */
    static boolean put(Handle handle, Survey survey) {
        boolean written = (survey.version() == FIRST_VERSION ? insert(handle, survey) : update(handle, survey)) == 1;
        if (written && survey.version() == FIRST_VERSION) {
            Counting.begin(handle, survey);
        }
        return written;
    }

    static boolean add(Handle handle, SurveyLink link) {
        return handle.createUpdate("""
                                insert into inspraak.survey_link (controller_id, survey_id, link_name, hash)
                                values (:controller, :survey, :name, :hash)
                                on conflict do nothing
                                """)
                        .bind("controller", link.controller().value())
                        .bind("survey", link.survey().value())
                        .bind("name", link.name().value())
                        .bind("hash", link.hash().value())
                        .execute()
                == 1;
    }

    static int removeLink(Handle handle, ControllerId controller, SurveyId survey, LinkName link) {
        return handle.createUpdate("""
                        delete from inspraak.survey_link
                        where controller_id = :controller and survey_id = :survey and link_name = :name
                        """)
                .bind("controller", controller.value())
                .bind("survey", survey.value())
                .bind("name", link.value())
                .execute();
    }

    private static int insert(Handle handle, Survey survey) {
        return with(survey, handle.createUpdate("""
                        insert into inspraak.survey (controller_id, survey_id, survey_version, status, product_id,
                          assessment_id, notice_version, retention_period, disposal, design)
                        values (:controller, :survey, :version, :status, :product,
                          :assessment, :notice, :period, :disposal, :design)
                        on conflict do nothing
                        """));
    }

    private static int update(Handle handle, Survey survey) {
        return with(survey, handle.createUpdate("""
                        update inspraak.survey
                        set survey_version = :version, status = :status, product_id = :product,
                          assessment_id = :assessment, notice_version = :notice, retention_period = :period,
                          disposal = :disposal, design = :design
                        where controller_id = :controller and survey_id = :survey and survey_version = :version - 1
                        """));
    }

    private static int with(Survey survey, Update update) {
        var design = survey.design();
        return update.bind("controller", survey.controller().value())
                .bind("survey", survey.id().value())
                .bind("version", survey.version())
                .bind("status", survey.status().name())
                .bind("product", design.product().value())
                .bind("assessment", design.assessment().map(AssessmentId::value))
                .bind("notice", design.notice().map(NoticeVersion::number))
                .bind(
                        "period",
                        design.retention()
                                .map(policy -> policy.period().length().toString()))
                .bind(
                        "disposal",
                        design.retention().map(policy -> policy.disposal().name()))
                .bind("design", Designs.json(design).written())
                .execute();
    }
}
