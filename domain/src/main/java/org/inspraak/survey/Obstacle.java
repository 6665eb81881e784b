package org.inspraak.survey;

/** What stands between a survey and its next status; each names the promise or the article behind it. */
public enum Obstacle {
    /** It is not in a status from which that step leads. */
    WRONG_STATUS("rule book, P3"),
    /** No legitimate interests assessment is named, or none of that id exists. */
    NO_ASSESSMENT("P14, GDPR 6(1)(f)"),
    /** The assessment did not come to the outcome "pass". */
    ASSESSMENT_NOT_PASSED("P14, GDPR 6(1)(f)"),
    /** The assessment's approval lies in the future. */
    ASSESSMENT_NOT_YET_APPROVED("P14, GDPR 5(2)"),
    /** The assessment's review is due. */
    ASSESSMENT_DUE_FOR_REVIEW("P14, GDPR 5(2)"),
    /** The assessment does not weigh inviting, throttling and processing feedback. */
    ASSESSMENT_LACKS_A_PURPOSE("P14, GDPR 5(1)(b)"),
    /** No notice is named, or none of that version exists. */
    NO_NOTICE("P7, GDPR 13"),
    /** The notice lacks a language of the survey. */
    NOTICE_LACKS_A_LANGUAGE("P39, GDPR 12(1)"),
    /** The notice does not tell of inviting, throttling and processing feedback. */
    NOTICE_LACKS_A_PURPOSE("P6, GDPR 13(1)(c)"),
    /** No retention policy is set. */
    NO_RETENTION("P21, GDPR 5(1)(e)");

    private final String ground;

    Obstacle(String ground) {
        this.ground = ground;
    }

    /** The promise and the article behind it. */
    public String ground() {
        return ground;
    }
}
