package org.inspraak.memory;

import org.inspraak.compliance.AdapterUnderTest;
import org.inspraak.compliance.InvitationsContract;

class MemoryInvitationsTest extends InvitationsContract {

    @Override
    protected AdapterUnderTest adapter() {
        return MemoryUnderTest.SHARED;
    }
}
