package org.inspraak.architecture.offenders.personal;

/** Does no wrong. */
record LockedDiary(String secret) {

    @Override
    public String toString() {
        return "LockedDiary";
    }
}
