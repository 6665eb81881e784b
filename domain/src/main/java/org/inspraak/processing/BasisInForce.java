package org.inspraak.processing;

/**
 * Asking and collecting need a legal basis in force that weighed the purpose. When its review falls due they stop, while
 * reading of answers, throttle and rights go on (GDPR 6(1)(f), P14).
 */
final class BasisInForce implements Rule {

    @Override
    public Refusal refusal() {
        return Refusal.NO_LEGAL_BASIS;
    }

    @Override
    public boolean allows(Use use) {
        return switch (use.act()) {
            case CONTACT, COLLECT ->
                use.fielded().assessment().isInForceOn(use.day())
                        && use.fielded().assessment().purposes().contains(use.purpose());
            case READ, PROTECT -> true;
        };
    }
}
