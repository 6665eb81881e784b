package org.inspraak.architecture.offenders.adapters.left;

import org.inspraak.architecture.offenders.adapters.right.Files;

/** Shows what another adapter keeps. */
public record Screen(Files files) {}
