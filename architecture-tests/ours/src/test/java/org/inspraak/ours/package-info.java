/** The rules, contracts and suites, run on ourselves and on offenders. */
@NullMarked
package org.inspraak.ours;

import org.jspecify.annotations.NullMarked;
