/** How long one decision takes, compared with one another; run by hand, never as a test. */
@NullMarked
package org.inspraak.ours.benchmark;

import org.jspecify.annotations.NullMarked;
