package org.inspraak.memory;

import org.inspraak.answering.Intake;
import org.inspraak.designing.DesignStore;
import org.inspraak.informing.PublishedNotices;
import org.inspraak.inviting.AskableSurveys;
import org.inspraak.inviting.Invitations;
import org.inspraak.reporting.ReportStore;

/**
 * All that Inspraak keeps, in the memory of this process: safe for any number of threads, and gone with the process. It is
 * durable in no other sense, so it is no place for answers that somebody counts on.
 */
public final class InMemory {

    private final Shelves shelves = new Shelves();

    /** The designs that operators made. */
    public DesignStore designStore() {
        return new MemoryDesignStore(shelves);
    }

    /** The surveys that people could be asked. */
    public AskableSurveys askableSurveys() {
        return new MemoryAskableSurveys(shelves);
    }

    /** The invitations, and the standing of the people they are for. */
    public Invitations invitations() {
        return new MemoryInvitations(shelves);
    }

    /** Where answers arrive. */
    public Intake intake() {
        return new MemoryIntake(shelves);
    }

    /** What operators see of the answers. */
    public ReportStore reportStore() {
        return new MemoryReportStore(shelves);
    }

    /** The notices that people can read. */
    public PublishedNotices publishedNotices() {
        return new MemoryNotices(shelves);
    }
}
