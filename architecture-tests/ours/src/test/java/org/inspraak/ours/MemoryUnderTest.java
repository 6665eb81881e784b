package org.inspraak.ours;

import org.inspraak.compliance.AdapterUnderTest;
import org.inspraak.memory.InMemory;

/** The reference adapter, the way the kit wants it. */
public final class MemoryUnderTest {

    private MemoryUnderTest() {}

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
