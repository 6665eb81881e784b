package org.inspraak.memory;

import org.inspraak.compliance.AdapterUnderTest;
import org.inspraak.compliance.story.StoryContract;

class MemoryStoryProperties extends StoryContract {

    @Override
    protected AdapterUnderTest adapter() {
        return MemoryUnderTest.SHARED;
    }
}
