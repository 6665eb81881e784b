package org.inspraak.jdbc;

import org.inspraak.compliance.AdapterContract;
import org.inspraak.compliance.AdapterUnderTest;

class H2ContractTest extends AdapterContract {

    @Override
    protected AdapterUnderTest adapter() {
        return Engine.H2.adapter();
    }
}
