package org.inspraak.processing;

/**
 * What has reached the end of its retention is unreadable by any path, and nothing is added to it, disposed of or not
 * (GDPR 5(1)(e), P21).
 */
final class RetentionHonoured implements Rule {

    @Override
    public Refusal refusal() {
        return Refusal.RETENTION_ENDED;
    }

    @Override
    public boolean allows(Use use) {
        return use.lifetime().map(lifetime -> lifetime.isReadableOn(use.day())).orElse(true);
    }
}
