package org.inspraak.insight;

import java.util.function.Function;
import org.inspraak.survey.Band;
import org.inspraak.survey.Bands;

/** The figures of a release, as the field computes them (rule book §3c). Nothing is rounded. */
public sealed interface Figures permits NpsFigures, CesFigures, CsatFigures {

    /** How many answers they are computed from. */
    long responses();

    /** @throws IllegalArgumentException when the distribution is empty: of no answers there are no figures */
    static Figures of(Distribution scores, Bands bands) {
        if (scores.total() == 0) {
            throw new IllegalArgumentException("of no answers there are no figures");
        }
        return switch (scores.scale().metric()) {
            case NPS ->
                NpsFigures.of(
                        share(scores, Band.HIGH, bands),
                        share(scores, Band.MIDDLE, bands),
                        share(scores, Band.LOW, bands));
            case CES ->
                new CesFigures(
                        share(scores, Band.HIGH, bands),
                        share(scores, Band.MIDDLE, bands),
                        share(scores, Band.LOW, bands),
                        bands,
                        Mean.of(scores));
            case CSAT ->
                CsatFigures.of(
                        share(scores, Band.HIGH, bands),
                        share(scores, Band.MIDDLE, bands),
                        share(scores, Band.LOW, bands),
                        Mean.of(scores));
        };
    }

    /** One function for each case, so that a new case must be thought about everywhere. */
    default <T> T map(Function<NpsFigures, T> nps, Function<CesFigures, T> ces, Function<CsatFigures, T> csat) {
        if (this instanceof NpsFigures figures) {
            return nps.apply(figures);
        }
        return this instanceof CesFigures figures ? ces.apply(figures) : csat.apply((CsatFigures) this);
    }

    private static Share share(Distribution scores, Band band, Bands bands) {
        return Share.of(scores.count(band, bands), scores.total());
    }
}
