package org.inspraak.architecture.offenders.adapters.root;

import org.inspraak.architecture.offenders.adapters.left.Screen;

/** Puts adapters together. */
public record Start(Screen screen) {}
