package org.inspraak.compliance;

import org.junit.jupiter.api.Nested;

/**
 * The contracts of all six ports. Extend this one, say which adapter is under test, and a contract that is added later is
 * met too. {@link org.inspraak.compliance.story.StoryContract} comes beside it: properties run on an engine of their own.
 */
public abstract class AdapterContract {

    /** The adapter under test; asked for once a test, and free to answer the same one every time. */
    protected abstract AdapterUnderTest adapter();

    @Nested
    class Designs extends DesignStoreContract {
        @Override
        protected AdapterUnderTest adapter() {
            return AdapterContract.this.adapter();
        }
    }

    @Nested
    class SurveyVersions extends SurveyStoreContract {
        @Override
        protected AdapterUnderTest adapter() {
            return AdapterContract.this.adapter();
        }
    }

    @Nested
    class Links extends SurveyLinksContract {
        @Override
        protected AdapterUnderTest adapter() {
            return AdapterContract.this.adapter();
        }
    }

    @Nested
    class SurveysToAsk extends AskableSurveysContract {
        @Override
        protected AdapterUnderTest adapter() {
            return AdapterContract.this.adapter();
        }
    }

    @Nested
    class Giving extends InvitationsContract {
        @Override
        protected AdapterUnderTest adapter() {
            return AdapterContract.this.adapter();
        }
    }

    @Nested
    class DailyCaps extends DailyCapContract {
        @Override
        protected AdapterUnderTest adapter() {
            return AdapterContract.this.adapter();
        }
    }

    @Nested
    class Refusing extends RefusalsContract {
        @Override
        protected AdapterUnderTest adapter() {
            return AdapterContract.this.adapter();
        }
    }

    @Nested
    class Scoring extends IntakeContract {
        @Override
        protected AdapterUnderTest adapter() {
            return AdapterContract.this.adapter();
        }
    }

    @Nested
    class Commenting extends CommentsContract {
        @Override
        protected AdapterUnderTest adapter() {
            return AdapterContract.this.adapter();
        }
    }

    @Nested
    class Counting extends CountingContract {
        @Override
        protected AdapterUnderTest adapter() {
            return AdapterContract.this.adapter();
        }
    }

    @Nested
    class Reporting extends ReportStoreContract {
        @Override
        protected AdapterUnderTest adapter() {
            return AdapterContract.this.adapter();
        }
    }

    @Nested
    class TurningPages extends AnswerPagesContract {
        @Override
        protected AdapterUnderTest adapter() {
            return AdapterContract.this.adapter();
        }
    }

    @Nested
    class ReadingDetails extends DetailsContract {
        @Override
        protected AdapterUnderTest adapter() {
            return AdapterContract.this.adapter();
        }
    }

    @Nested
    class ReadingNotices extends PublishedNoticesContract {
        @Override
        protected AdapterUnderTest adapter() {
            return AdapterContract.this.adapter();
        }
    }
}
