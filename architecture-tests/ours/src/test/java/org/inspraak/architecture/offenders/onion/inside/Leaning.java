package org.inspraak.architecture.offenders.onion.inside;

import org.inspraak.architecture.offenders.onion.outside.Support;

/** A thing of the domain that knows an activity. */
record Leaning(Support on) {}
