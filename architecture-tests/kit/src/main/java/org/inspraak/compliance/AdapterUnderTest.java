package org.inspraak.compliance;

import org.inspraak.answering.Intake;
import org.inspraak.designing.DesignStore;
import org.inspraak.informing.PublishedNotices;
import org.inspraak.inviting.AskableSurveys;
import org.inspraak.inviting.Invitations;
import org.inspraak.reporting.ReportStore;

/** An adapter of persistence as the contracts see it: the six ports, all on one and the same store. */
public record AdapterUnderTest(
        DesignStore designStore,
        AskableSurveys askableSurveys,
        Invitations invitations,
        Intake intake,
        ReportStore reportStore,
        PublishedNotices publishedNotices) {}
