package org.inspraak.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.inspraak.language.Language;
import org.inspraak.respondent.Category;
import org.inspraak.response.Response;
import org.inspraak.survey.Channel;
import org.inspraak.survey.Score;

/**
 * The finest heap that an answer is counted on: a live tally counts answers by cell, and nothing finer is ever counted.
 *
 * @param bucket the first day on which the answer is gone
 */
public record Cell(
        LocalDate bucket, YearMonth month, Channel channel, Language language, Optional<String> country, Score score) {

    public static Cell of(Response response) {
        return new Cell(
                response.lifetime().bucket(),
                YearMonth.from(response.lifetime().collectedOn()),
                response.occasion().channel(),
                response.occasion().language(),
                Optional.ofNullable(response.details().facts().get(Category.COUNTRY)),
                response.score());
    }
}
