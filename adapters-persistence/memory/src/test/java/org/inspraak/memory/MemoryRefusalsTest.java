package org.inspraak.memory;

import org.inspraak.compliance.AdapterUnderTest;
import org.inspraak.compliance.RefusalsContract;

class MemoryRefusalsTest extends RefusalsContract {

    @Override
    protected AdapterUnderTest adapter() {
        return MemoryUnderTest.SHARED;
    }
}
