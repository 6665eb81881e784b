package org.inspraak.memory;

import org.inspraak.compliance.AdapterUnderTest;
import org.inspraak.compliance.AskableSurveysContract;

class MemoryAskableSurveysTest extends AskableSurveysContract {

    @Override
    protected AdapterUnderTest adapter() {
        return MemoryUnderTest.SHARED;
    }
}
