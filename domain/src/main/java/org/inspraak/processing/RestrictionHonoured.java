package org.inspraak.processing;

/** What is restricted is stored and nothing else; only what protects the person goes on (GDPR 18, P33). */
final class RestrictionHonoured implements Rule {

    @Override
    public Refusal refusal() {
        return Refusal.RESTRICTED;
    }

    @Override
    public boolean allows(Use use) {
        return use.act() == Act.PROTECT || !use.standing().isRestricted();
    }
}
