package org.inspraak.insight;

/**
 * Net Promoter Score.
 *
 * @param score percentage of promoters less percentage of detractors, from −100 to 100
 * @param margin in points of the score
 */
public record NpsFigures(Share promoters, Share passives, Share detractors, double score, Margin margin)
        implements Figures {

    private static final double ADDED_PROMOTERS = 0.75;
    private static final double ADDED_DETRACTORS = 0.75;
    private static final double ADDED_PASSIVES = 1.5;
    private static final double HUNDRED = 100;

    static NpsFigures of(Share promoters, Share passives, Share detractors) {
        return new NpsFigures(
                promoters,
                passives,
                detractors,
                promoters.percent() - detractors.percent(),
                margin(promoters.count(), passives.count(), detractors.count()));
    }

    @Override
    public long responses() {
        return promoters.count() + passives.count() + detractors.count();
    }

    /** {@code 100·z·√((p+d−(p−d)²)/n)}; below 30 answers ¾ promoter, ¾ detractor and 1½ passive are added first. */
    private static Margin margin(double promoters, double passives, double detractors) {
        double total = promoters + passives + detractors;
        return total < Margin.FEW
                ? new Margin(
                        points(
                                promoters + ADDED_PROMOTERS,
                                detractors + ADDED_DETRACTORS,
                                total + ADDED_PROMOTERS + ADDED_DETRACTORS + ADDED_PASSIVES),
                        true)
                : new Margin(points(promoters, detractors, total), false);
    }

    private static double points(double promoters, double detractors, double total) {
        double p = promoters / total;
        double d = detractors / total;
        double spread = p + d - (p - d) * (p - d);
        return HUNDRED * Margin.Z * Math.sqrt(Math.max(0, spread) / total);
    }
}
