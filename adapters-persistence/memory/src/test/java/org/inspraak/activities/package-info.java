/** The activities, tried from end to end on the reference adapter: what a caller may run into, and what it is told. */
@NullMarked
package org.inspraak.activities;

import org.jspecify.annotations.NullMarked;
