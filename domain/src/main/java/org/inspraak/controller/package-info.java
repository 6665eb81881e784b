/** The controller: the company that supplies the product and answers for the data (GDPR 4(7)). */
@DomainRing
@NullMarked
package org.inspraak.controller;

import org.jmolecules.architecture.onion.simplified.DomainRing;
import org.jspecify.annotations.NullMarked;
