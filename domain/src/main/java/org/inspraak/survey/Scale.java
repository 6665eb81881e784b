package org.inspraak.survey;

import java.util.stream.IntStream;

/** From which score to which score a survey asks; the scale belongs to the metric (P1). Both ends are inclusive. */
public enum Scale {
    NPS_0_10(Metric.NPS, 0, 10, new Bands(6, 9)),
    CES_1_7(Metric.CES, 1, 7, new Bands(3, 6)),
    CES_1_5(Metric.CES, 1, 5, new Bands(2, 4)),
    CSAT_1_5(Metric.CSAT, 1, 5, new Bands(2, 4)),
    CSAT_1_10(Metric.CSAT, 1, 10, new Bands(6, 9));

    private final Metric metric;
    private final int lowest;
    private final int highest;
    private final Bands standardBands;

    Scale(Metric metric, int lowest, int highest, Bands standardBands) {
        this.metric = metric;
        this.lowest = lowest;
        this.highest = highest;
        this.standardBands = standardBands;
    }

    public Metric metric() {
        return metric;
    }

    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }

    /** The bands that the field uses with this scale. */
    public Bands standardBands() {
        return standardBands;
    }

    public boolean holds(Score score) {
        return score.value() >= lowest && score.value() <= highest;
    }

    /** Every score on the scale, the lowest first. */
    public IntStream scores() {
        return IntStream.rangeClosed(lowest, highest);
    }

    /** Whether both of these bands' borders are on the scale; only CES may be cut otherwise than the field does. */
    public boolean takes(Bands bands) {
        return bands.equals(standardBands)
                || (metric == Metric.CES && bands.lowTo() >= lowest && bands.highFrom() <= highest);
    }
}
