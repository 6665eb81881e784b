package org.inspraak.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.inspraak.insight.Distribution;
import org.inspraak.insight.Tally;
import org.inspraak.survey.Scale;
import org.inspraak.survey.Score;

/** Adds the rows of both tallies up to one. */
final class Tallying {

    /** Both tallies of a survey, by bucket and score; what is settled has no bucket. */
    static final String COUNTS = """
            select bucket, score, sum(answers) as answers from inspraak.live_tally
            where controller_id = :controller and survey_id = :survey group by bucket, score
            union all
            select cast(null as date), score, sum(answers) from inspraak.settled_tally
            where controller_id = :controller and survey_id = :survey group by score
            """;

    private final Scale scale;
    private final Map<LocalDate, Distribution> live = new TreeMap<>();
    private Distribution settled;

    Tallying(Scale scale) {
        this.scale = scale;
        this.settled = Distribution.none(scale);
    }

    /** With one more row of {@link #COUNTS}, or none where a join found no count. */
    Tallying with(ResultSet row) throws SQLException {
        long answers = row.getLong("answers");
        if (answers > 0) {
            Distribution counted = Distribution.none(scale).plus(new Score(row.getInt("score")), answers);
            Columns.dayIfAny(row, "bucket")
                    .ifPresentOrElse(
                            bucket -> live.merge(bucket, counted, Distribution::plus),
                            () -> settled = settled.plus(counted));
        }
        return this;
    }

    Tally tally() {
        return new Tally(scale, live, settled);
    }
}
