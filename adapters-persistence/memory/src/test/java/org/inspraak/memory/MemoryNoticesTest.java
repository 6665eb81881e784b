package org.inspraak.memory;

import org.inspraak.compliance.AdapterUnderTest;
import org.inspraak.compliance.PublishedNoticesContract;

class MemoryNoticesTest extends PublishedNoticesContract {

    @Override
    protected AdapterUnderTest adapter() {
        return MemoryUnderTest.SHARED;
    }
}
