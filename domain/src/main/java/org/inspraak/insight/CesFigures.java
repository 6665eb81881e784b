package org.inspraak.insight;

import org.inspraak.survey.Bands;

/**
 * Customer Effort Score: the mean, and the percentage of positive scores.
 *
 * @param bands where the scale was cut, shown beside the figures: those of different bands are never compared
 */
public record CesFigures(Share positives, Share neutrals, Share negatives, Bands bands, Mean mean) implements Figures {

    @Override
    public long responses() {
        return positives.count() + neutrals.count() + negatives.count();
    }
}
