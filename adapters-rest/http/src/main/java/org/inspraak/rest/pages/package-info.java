/**
 * Pages for people: the survey behind a link, the notice, the results and the demo. What the templates show is public,
 * because the templates are compiled into a package of their own.
 */
@InfrastructureRing
@NullMarked
package org.inspraak.rest.pages;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
