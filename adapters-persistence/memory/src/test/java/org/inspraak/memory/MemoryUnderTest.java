package org.inspraak.memory;

import org.inspraak.compliance.AdapterUnderTest;

/** The memory adapter as the contracts see it. */
public final class MemoryUnderTest {

    /** One for all tests: another controller's data are there to be met. */
    static final AdapterUnderTest SHARED = on(new InMemory());

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
