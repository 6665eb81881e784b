package org.inspraak.rest.pages;

import org.inspraak.answering.Intake;
import org.inspraak.compliance.AdapterUnderTest;
import org.inspraak.designing.DesignStore;
import org.inspraak.informing.PublishedNotices;
import org.inspraak.inviting.AskableSurveys;
import org.inspraak.inviting.Invitations;
import org.inspraak.memory.InMemory;
import org.inspraak.reporting.ReportStore;

/** A store for the pages: the real one that keeps everything in memory. */
record InMemoryAdapter(
        DesignStore designStore,
        AskableSurveys askableSurveys,
        Invitations invitations,
        Intake intake,
        ReportStore reportStore,
        PublishedNotices publishedNotices)
        implements AdapterUnderTest {

    InMemoryAdapter() {
        this(new InMemory());
    }

    private InMemoryAdapter(InMemory memory) {
        this(
                memory.designStore(),
                memory.askableSurveys(),
                memory.invitations(),
                memory.intake(),
                memory.reportStore(),
                memory.publishedNotices());
    }
}
