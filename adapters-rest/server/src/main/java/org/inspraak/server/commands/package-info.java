/** Commands: what can be typed, and what it prints. */
@InfrastructureRing
@NullMarked
package org.inspraak.server.commands;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
