package org.inspraak.jdbc;

import org.inspraak.compliance.AdapterUnderTest;
import org.inspraak.compliance.story.StoryContract;

class H2StoryProperties extends StoryContract {

    @Override
    protected AdapterUnderTest adapter() {
        return Engine.H2.adapter();
    }
}
