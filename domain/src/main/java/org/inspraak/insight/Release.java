package org.inspraak.insight;

import java.time.Instant;

/** What was last shown of a survey: the scores that it counted, and when. It is never recomputed backwards. */
public record Release(Distribution scores, Instant releasedAt) {}
