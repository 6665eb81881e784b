package org.inspraak.memory;

import org.inspraak.answering.Intake;
import org.inspraak.compliance.AdapterUnderTest;
import org.inspraak.designing.DesignStore;
import org.inspraak.informing.PublishedNotices;
import org.inspraak.inviting.AskableSurveys;
import org.inspraak.inviting.Invitations;
import org.inspraak.reporting.ReportStore;

/** The memory adapter as the contracts see it. */
record MemoryUnderTest(InMemory memory) implements AdapterUnderTest {

    /** One for all tests: another controller's data are there to be met. */
    static final AdapterUnderTest SHARED = new MemoryUnderTest(new InMemory());

    @Override
    public DesignStore designStore() {
        return memory.designStore();
    }

    @Override
    public AskableSurveys askableSurveys() {
        return memory.askableSurveys();
    }

    @Override
    public Invitations invitations() {
        return memory.invitations();
    }

    @Override
    public Intake intake() {
        return memory.intake();
    }

    @Override
    public ReportStore reportStore() {
        return memory.reportStore();
    }

    @Override
    public PublishedNotices publishedNotices() {
        return memory.publishedNotices();
    }
}
