/** Running: how ports, use cases and the HTTP API are put together into one server, and taken apart again. */
@InfrastructureRing
@NullMarked
package org.inspraak.server.running;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
