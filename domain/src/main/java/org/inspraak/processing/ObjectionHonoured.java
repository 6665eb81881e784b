package org.inspraak.processing;

/** Who objected is not contacted, and nothing new is collected from them, from that moment on (GDPR 21, P34). */
final class ObjectionHonoured implements Rule {

    @Override
    public Refusal refusal() {
        return Refusal.OBJECTED;
    }

    @Override
    public boolean allows(Use use) {
        return switch (use.act()) {
            case CONTACT, COLLECT -> !use.standing().hasObjected();
            case READ, PROTECT -> true;
        };
    }
}
