package org.inspraak.rest;

import org.inspraak.compliance.AdapterUnderTest;
import org.inspraak.memory.InMemory;

/** The memory adapter, behind the use cases that are called over HTTP. */
public final class MemoryAdapter {

    private MemoryAdapter() {}

    public static AdapterUnderTest on(InMemory store) {
        return new AdapterUnderTest(
                store.designStore(),
                store.askableSurveys(),
                store.invitations(),
                store.intake(),
                store.reportStore(),
                store.publishedNotices());
    }
}
