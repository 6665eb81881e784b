package org.inspraak.insight;

/**
 * How far the true figure may lie from the shown one, either way, with 95 % confidence.
 *
 * @param points in the unit of the figure that it belongs to
 * @param adjusted whether made-up answers were added first, because there were fewer than 30
 */
public record Margin(double points, boolean adjusted) {

    static final double Z = 1.96;

    /** Below this many answers the plain formulas claim more than they know. */
    static final int FEW = 30;
}
