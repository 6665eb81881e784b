package org.inspraak.rest.pages;

import org.inspraak.informing.NoticeOutcome.Readable;

/** A notice with everything around it. */
public record NoticeView(Frame frame, Readable notice, NoticeText text, Chooser chooser) {}
