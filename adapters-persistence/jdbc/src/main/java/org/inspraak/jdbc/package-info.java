/** The adapter of persistence on a relational database: H2 in a file, or PostgreSQL, through one and the same SQL. */
@InfrastructureRing
@NullMarked
package org.inspraak.jdbc;

import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jspecify.annotations.NullMarked;
