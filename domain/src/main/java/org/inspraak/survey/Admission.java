package org.inspraak.survey;

import java.time.Instant;
import java.util.function.Function;

/** Whether a survey takes a score. */
public sealed interface Admission {

    /** Taken; only a survey can say so, and only with this can a response be made. */
    final class Admitted implements Admission {
        private final SurveyId survey;
        private final Score score;
        private final Band band;
        private final Instant at;

        Admitted(SurveyId survey, Score score, Band band, Instant at) {
            this.survey = survey;
            this.score = score;
            this.band = band;
            this.at = at;
        }

        public SurveyId survey() {
            return survey;
        }

        public Score score() {
            return score;
        }

        public Band band() {
            return band;
        }

        public Instant at() {
            return at;
        }
    }

    /** Not taken. */
    record NotAdmitted(Reason reason) implements Admission {}

    /** Why a score is not taken. */
    enum Reason {
        /** The survey is a draft or closed. */
        NOT_OPEN,
        /** The survey's scale does not hold the score (P1). */
        OFF_THE_SCALE
    }

    /** One function for each case, so that a new case must be thought about everywhere. */
    default <T> T map(Function<Admitted, T> admitted, Function<NotAdmitted, T> notAdmitted) {
        return this instanceof Admitted yes ? admitted.apply(yes) : notAdmitted.apply((NotAdmitted) this);
    }
}
