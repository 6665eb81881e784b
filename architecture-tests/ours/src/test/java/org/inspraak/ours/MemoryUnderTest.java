package org.inspraak.ours;

import org.inspraak.answering.Intake;
import org.inspraak.compliance.AdapterUnderTest;
import org.inspraak.designing.DesignStore;
import org.inspraak.informing.PublishedNotices;
import org.inspraak.inviting.AskableSurveys;
import org.inspraak.inviting.Invitations;
import org.inspraak.memory.InMemory;
import org.inspraak.reporting.ReportStore;

/** The reference adapter, the way the kit wants it. */
public record MemoryUnderTest(InMemory store) implements AdapterUnderTest {

    @Override
    public DesignStore designStore() {
        return store.designStore();
    }

    @Override
    public AskableSurveys askableSurveys() {
        return store.askableSurveys();
    }

    @Override
    public Invitations invitations() {
        return store.invitations();
    }

    @Override
    public Intake intake() {
        return store.intake();
    }

    @Override
    public ReportStore reportStore() {
        return store.reportStore();
    }

    @Override
    public PublishedNotices publishedNotices() {
        return store.publishedNotices();
    }
}
