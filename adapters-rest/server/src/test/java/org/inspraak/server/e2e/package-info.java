/** The packed jar as a newcomer runs it: a process of its own, spoken to from outside, and now and then killed. */
@NullMarked
package org.inspraak.server.e2e;

import org.jspecify.annotations.NullMarked;
