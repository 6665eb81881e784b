package org.inspraak.jdbc;

import org.inspraak.compliance.AdapterContract;
import org.inspraak.compliance.AdapterUnderTest;

/** Every port keeps its contract on H2. */
class H2ContractsTest extends AdapterContract {

    @Override
    protected AdapterUnderTest adapter() {
        return Engine.H2.adapter();
    }
}
