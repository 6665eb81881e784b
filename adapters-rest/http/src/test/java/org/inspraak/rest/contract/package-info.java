/** The contract of the API as the yardstick for every call in the tests, here and of whoever runs the whole server. */
@NullMarked
package org.inspraak.rest.contract;

import org.jspecify.annotations.NullMarked;
