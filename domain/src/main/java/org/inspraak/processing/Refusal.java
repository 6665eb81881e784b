package org.inspraak.processing;

/** Why a use of personal data may not happen; each names the promise and the article behind it. */
public enum Refusal {
    NO_LEGAL_BASIS("P14", "GDPR 6(1)(f)"),
    PURPOSE_NOT_IN_NOTICE("P6", "GDPR 5(1)(b)"),
    OBJECTED("P34", "GDPR 21"),
    RESTRICTED("P33", "GDPR 18"),
    RETENTION_ENDED("P21", "GDPR 5(1)(e)");

    private final String promise;
    private final String article;

    Refusal(String promise, String article) {
        this.promise = promise;
        this.article = article;
    }

    public String promise() {
        return promise;
    }

    public String article() {
        return article;
    }
}
