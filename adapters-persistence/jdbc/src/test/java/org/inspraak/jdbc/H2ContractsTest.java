package org.inspraak.jdbc;

import org.inspraak.compliance.AdapterUnderTest;
import org.inspraak.compliance.AskableSurveysContract;
import org.inspraak.compliance.CommentsContract;
import org.inspraak.compliance.CountingContract;
import org.inspraak.compliance.DesignStoreContract;
import org.inspraak.compliance.IntakeContract;
import org.inspraak.compliance.InvitationsContract;
import org.inspraak.compliance.PublishedNoticesContract;
import org.inspraak.compliance.RefusalsContract;
import org.inspraak.compliance.ReportStoreContract;
import org.inspraak.compliance.SurveyLinksContract;
import org.inspraak.compliance.SurveyStoreContract;
import org.junit.jupiter.api.Nested;

/** Every port keeps its contract on H2. */
class H2ContractsTest {

    @Nested
    class AskableSurveys extends AskableSurveysContract {
        @Override
        protected AdapterUnderTest adapter() {
            return Engine.H2.adapter();
        }
    }

    @Nested
    class Comments extends CommentsContract {
        @Override
        protected AdapterUnderTest adapter() {
            return Engine.H2.adapter();
        }
    }

    @Nested
    class Counting extends CountingContract {
        @Override
        protected AdapterUnderTest adapter() {
            return Engine.H2.adapter();
        }
    }

    @Nested
    class DesignStore extends DesignStoreContract {
        @Override
        protected AdapterUnderTest adapter() {
            return Engine.H2.adapter();
        }
    }

    @Nested
    class Intake extends IntakeContract {
        @Override
        protected AdapterUnderTest adapter() {
            return Engine.H2.adapter();
        }
    }

    @Nested
    class Invitations extends InvitationsContract {
        @Override
        protected AdapterUnderTest adapter() {
            return Engine.H2.adapter();
        }
    }

    @Nested
    class PublishedNotices extends PublishedNoticesContract {
        @Override
        protected AdapterUnderTest adapter() {
            return Engine.H2.adapter();
        }
    }

    @Nested
    class Refusals extends RefusalsContract {
        @Override
        protected AdapterUnderTest adapter() {
            return Engine.H2.adapter();
        }
    }

    @Nested
    class ReportStore extends ReportStoreContract {
        @Override
        protected AdapterUnderTest adapter() {
            return Engine.H2.adapter();
        }
    }

    @Nested
    class SurveyLinks extends SurveyLinksContract {
        @Override
        protected AdapterUnderTest adapter() {
            return Engine.H2.adapter();
        }
    }

    @Nested
    class SurveyStore extends SurveyStoreContract {
        @Override
        protected AdapterUnderTest adapter() {
            return Engine.H2.adapter();
        }
    }
}
