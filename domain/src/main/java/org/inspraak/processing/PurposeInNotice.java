package org.inspraak.processing;

/** A use is for a purpose that the person was told of, or a duty (GDPR 5(1)(b), P6). */
final class PurposeInNotice implements Rule {

    @Override
    public Refusal refusal() {
        return Refusal.PURPOSE_NOT_IN_NOTICE;
    }

    @Override
    public boolean allows(Use use) {
        return use.fielded().notice().covers(use.purpose());
    }
}
