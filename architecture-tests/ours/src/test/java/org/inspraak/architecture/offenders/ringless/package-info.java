/** Offends: is in no ring. */
@NullMarked
package org.inspraak.architecture.offenders.ringless;

import org.jspecify.annotations.NullMarked;
