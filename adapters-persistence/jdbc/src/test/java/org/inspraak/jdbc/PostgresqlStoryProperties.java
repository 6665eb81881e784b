package org.inspraak.jdbc;

import org.inspraak.compliance.AdapterUnderTest;
import org.inspraak.compliance.story.StoryContract;

class PostgresqlStoryProperties extends StoryContract {

    @Override
    protected AdapterUnderTest adapter() {
        return Engine.POSTGRESQL.adapter();
    }
}
