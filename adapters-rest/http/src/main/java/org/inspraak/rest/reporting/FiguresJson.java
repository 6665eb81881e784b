package org.inspraak.rest.reporting;

import java.util.Optional;
import org.inspraak.insight.CesFigures;
import org.inspraak.insight.CsatFigures;
import org.inspraak.insight.Figures;
import org.inspraak.insight.Margin;
import org.inspraak.insight.NpsFigures;

/** The figures of a release, under the names that the field uses. Nothing is rounded. */
sealed interface FiguresJson {

    static FiguresJson of(Figures figures) {
        return figures.map(FiguresJson::nps, FiguresJson::ces, FiguresJson::csat);
    }

    /** Net Promoter Score. */
    record NpsJson(
            double nps,
            long promoterCount,
            double promoterPercent,
            long passiveCount,
            double passivePercent,
            long detractorCount,
            double detractorPercent,
            double margin,
            boolean marginAdjusted)
            implements FiguresJson {}

    /** Customer Effort Score: the mean. */
    record CesJson(
            double ces,
            double mean,
            long positiveCount,
            double positivePercent,
            long neutralCount,
            double neutralPercent,
            long negativeCount,
            double negativePercent,
            Optional<Double> margin,
            Optional<Boolean> marginAdjusted)
            implements FiguresJson {}

    /** Customer Satisfaction: the percentage of positive scores. */
    record CsatJson(
            double csat,
            double mean,
            long positiveCount,
            double positivePercent,
            long neutralCount,
            double neutralPercent,
            long negativeCount,
            double negativePercent,
            double margin,
            boolean marginAdjusted)
            implements FiguresJson {}

    private static FiguresJson nps(NpsFigures figures) {
        return new NpsJson(
                figures.score(),
                figures.promoters().count(),
                figures.promoters().percent(),
                figures.passives().count(),
                figures.passives().percent(),
                figures.detractors().count(),
                figures.detractors().percent(),
                figures.margin().points(),
                figures.margin().adjusted());
    }

    private static FiguresJson ces(CesFigures figures) {
        return new CesJson(
                figures.mean().value(),
                figures.mean().value(),
                figures.positives().count(),
                figures.positives().percent(),
                figures.neutrals().count(),
                figures.neutrals().percent(),
                figures.negatives().count(),
                figures.negatives().percent(),
                figures.mean().margin().map(Margin::points),
                figures.mean().margin().map(Margin::adjusted));
    }

    private static FiguresJson csat(CsatFigures figures) {
        return new CsatJson(
                figures.positives().percent(),
                figures.mean().value(),
                figures.positives().count(),
                figures.positives().percent(),
                figures.neutrals().count(),
                figures.neutrals().percent(),
                figures.negatives().count(),
                figures.negatives().percent(),
                figures.margin().points(),
                figures.margin().adjusted());
    }
}
