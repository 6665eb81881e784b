package org.inspraak.jdbc;

import org.inspraak.compliance.AdapterUnderTest;
import org.inspraak.compliance.AskableSurveysContract;
import org.inspraak.compliance.DesignStoreContract;
import org.inspraak.compliance.PublishedNoticesContract;
import org.inspraak.compliance.SurveyLinksContract;
import org.inspraak.compliance.SurveyStoreContract;
import org.junit.jupiter.api.Nested;

/** Every port keeps its contract on PostgreSQL. */
class PostgresqlContractsTest {

    @Nested
    class AskableSurveys extends AskableSurveysContract {
        @Override
        protected AdapterUnderTest adapter() {
            return Engine.POSTGRESQL.adapter();
        }
    }

    @Nested
    class DesignStore extends DesignStoreContract {
        @Override
        protected AdapterUnderTest adapter() {
            return Engine.POSTGRESQL.adapter();
        }
    }

    @Nested
    class PublishedNotices extends PublishedNoticesContract {
        @Override
        protected AdapterUnderTest adapter() {
            return Engine.POSTGRESQL.adapter();
        }
    }

    @Nested
    class SurveyLinks extends SurveyLinksContract {
        @Override
        protected AdapterUnderTest adapter() {
            return Engine.POSTGRESQL.adapter();
        }
    }

    @Nested
    class SurveyStore extends SurveyStoreContract {
        @Override
        protected AdapterUnderTest adapter() {
            return Engine.POSTGRESQL.adapter();
        }
    }
}
