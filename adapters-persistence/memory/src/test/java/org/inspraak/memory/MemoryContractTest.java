package org.inspraak.memory;

import org.inspraak.compliance.AdapterContract;
import org.inspraak.compliance.AdapterUnderTest;

class MemoryContractTest extends AdapterContract {

    @Override
    protected AdapterUnderTest adapter() {
        return MemoryUnderTest.SHARED;
    }
}
