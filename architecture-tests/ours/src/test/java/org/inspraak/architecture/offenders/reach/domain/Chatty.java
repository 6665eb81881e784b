package org.inspraak.architecture.offenders.reach.domain;

import java.util.logging.Logger;

/** A thing of the domain that writes logs. */
record Chatty(Logger log) {}
