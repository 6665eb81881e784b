package org.inspraak.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.inspraak.answering.ScoredResponse;
import org.inspraak.insight.Cell;
import org.inspraak.insight.Distribution;
import org.inspraak.insight.Publication;
import org.inspraak.insight.Release;
import org.inspraak.insight.Tally;
import org.inspraak.survey.Scale;
import org.inspraak.survey.Survey;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Counting an answer. The publication's row is the lock under which a survey is counted, so that the tally and what is
 * released of it never part; it is taken last, since all who answer the survey meet there.
 */
final class Counting {

    static final String PUBLICATION = """
            pu.waiting as pu_waiting, pu.released_scores as pu_released_scores, pu.released_at as pu_released_at
            """;

    private Counting() {}

    /** A new survey has nothing to show. */
    static void begin(Handle handle, Survey survey) {
        of(survey, handle.createUpdate("""
                                insert into inspraak.publication (controller_id, survey_id, waiting)
                                values (:controller, :survey, 0)
                                """)).execute();
    }

    /** Counts the response and moves the publication on. */
    static void count(Handle handle, ScoredResponse scored) {
        Survey survey = scored.fielded().survey();
        Publication before = locked(handle, survey);
        add(handle, survey, scored.cell());
        write(handle, survey, scored.published(before, () -> tally(handle, survey)));
    }

    static Publication publication(ResultSet row, Scale scale) throws SQLException {
        var released = Columns.instantIfAny(row, "pu_released_at");
        var scores = Columns.textIfAny(row, "pu_released_scores");
        return new Publication(
                released.map(at -> new Release(new Distribution(scale, Texts.numbers(scores.orElseThrow())), at)),
                row.getInt("pu_waiting"));
    }

    private static Publication locked(Handle handle, Survey survey) {
        return of(survey, handle.createQuery("select " + PUBLICATION + """
                                from inspraak.publication pu
                                where pu.controller_id = :controller and pu.survey_id = :survey for update
                                """))
                .map((row, context) -> publication(row, survey.scale()))
                .one();
    }

    /** Nobody else makes or moves a cell meanwhile: the publication is locked. */
    private static void add(Handle handle, Survey survey, Cell cell) {
        int counted = in(survey, cell, handle.createUpdate("""
                        update inspraak.live_tally set answers = answers + 1
                        where controller_id = :controller and survey_id = :survey and bucket = :bucket
                          and answered_in = :answeredIn and channel = :channel and language = :language
                          and country = :country and score = :score
                        """)).execute();
        if (counted == 0) {
            in(survey, cell, handle.createUpdate("""
                                    insert into inspraak.live_tally (controller_id, survey_id, bucket, answered_in,
                                      channel, language, country, score, answers)
                                    values (:controller, :survey, :bucket, :answeredIn,
                                      :channel, :language, :country, :score, 1)
                                    """)).execute();
        }
    }

    private static Tally tally(Handle handle, Survey survey) {
        Tallying tallying = new Tallying(survey.scale());
        of(survey, handle.createQuery(Tallying.COUNTS))
                .map((row, context) -> tallying.with(row))
                .list();
        return tallying.tally();
    }

    private static void write(Handle handle, Survey survey, Publication publication) {
        of(survey, handle.createUpdate("""
                                update inspraak.publication
                                set waiting = :waiting, released_scores = :scores, released_at = :releasedAt
                                where controller_id = :controller and survey_id = :survey
                                """))
                .bind("waiting", publication.waiting())
                .bind("scores", publication.released().map(Counting::scores))
                .bind("releasedAt", publication.released().map(Release::releasedAt))
                .execute();
    }

    private static String scores(Release release) {
        return release.scores().counts().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static <S extends SqlStatement<S>> S of(Survey survey, S statement) {
        return statement
                .bind("controller", survey.controller().value())
                .bind("survey", survey.id().value());
    }

    private static <S extends SqlStatement<S>> S in(Survey survey, Cell cell, S statement) {
        return of(survey, statement)
                .bind("bucket", cell.bucket())
                .bind("answeredIn", cell.month().toString())
                .bind("channel", cell.channel().name())
                .bind("language", cell.language().tag())
                .bind("country", cell.country().orElse(""))
                .bind("score", cell.score().value());
    }
}
