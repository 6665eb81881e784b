package org.inspraak.architecture.offenders.personal;

/** Shows its text wherever it is logged. */
record Diary(String secret) {

    int length() {
        return secret.length();
    }
}
