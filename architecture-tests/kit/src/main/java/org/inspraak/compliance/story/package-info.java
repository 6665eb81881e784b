/** Stories: whatever happens, in whatever order, an adapter keeps the promises; compared with a small model. */
@InfrastructureRing
@NullMarked
package org.inspraak.compliance.story;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
