package org.inspraak.rest;

import org.inspraak.answering.Answering;
import org.inspraak.designing.Designing;
import org.inspraak.informing.Informing;
import org.inspraak.inviting.Inviting;
import org.inspraak.reporting.Reporting;

/** Everything that can be done over HTTP. */
public record Activities(
        Designing designing, Inviting inviting, Answering answering, Reporting reporting, Informing informing) {}
