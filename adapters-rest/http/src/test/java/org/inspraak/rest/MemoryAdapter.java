package org.inspraak.rest;

import org.inspraak.answering.Intake;
import org.inspraak.compliance.AdapterUnderTest;
import org.inspraak.designing.DesignStore;
import org.inspraak.informing.PublishedNotices;
import org.inspraak.inviting.AskableSurveys;
import org.inspraak.inviting.Invitations;
import org.inspraak.memory.InMemory;
import org.inspraak.reporting.ReportStore;

/** The memory adapter, behind the use cases that the API calls. */
record MemoryAdapter(InMemory memory) implements AdapterUnderTest {

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
