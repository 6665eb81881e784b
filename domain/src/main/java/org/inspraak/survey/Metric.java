package org.inspraak.survey;

/** The three kinds of customer-experience score, and no others (P1). */
public enum Metric {
    /** Net Promoter Score: would you recommend us? */
    NPS,
    /** Customer Effort Score: how easy was it? High is easy is good. */
    CES,
    /** Customer Satisfaction: how satisfied are you? */
    CSAT
}
