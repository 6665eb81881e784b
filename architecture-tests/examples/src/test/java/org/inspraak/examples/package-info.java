/** The examples, run; and what the README shows of them, compared. */
@NullMarked
package org.inspraak.examples;

import org.jspecify.annotations.NullMarked;
