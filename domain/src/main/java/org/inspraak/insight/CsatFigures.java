package org.inspraak.insight;

/**
 * Customer Satisfaction: the percentage of positive scores, and the mean.
 *
 * @param margin in points of the percentage of positive scores
 */
public record CsatFigures(Share positives, Share neutrals, Share negatives, Mean mean, Margin margin)
        implements Figures {

    private static final double ADDED_OF_EACH = 2;
    private static final double HUNDRED = 100;

    static CsatFigures of(Share positives, Share neutrals, Share negatives, Mean mean) {
        long total = positives.count() + neutrals.count() + negatives.count();
        return new CsatFigures(positives, neutrals, negatives, mean, margin(positives.count(), total));
    }

    @Override
    public long responses() {
        return positives.count() + neutrals.count() + negatives.count();
    }

    /** {@code 100·z·√(p(1−p)/n)}; below 30 answers two positive and two other ones are added first (Agresti–Coull). */
    private static Margin margin(double positives, double total) {
        return total < Margin.FEW
                ? new Margin(points(positives + ADDED_OF_EACH, total + 2 * ADDED_OF_EACH), true)
                : new Margin(points(positives, total), false);
    }

    private static double points(double positives, double total) {
        double p = positives / total;
        return HUNDRED * Margin.Z * Math.sqrt(p * (1 - p) / total);
    }
}
