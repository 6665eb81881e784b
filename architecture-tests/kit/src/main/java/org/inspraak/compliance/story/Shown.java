package org.inspraak.compliance.story;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** An invitation as the model sees it. */
final class Shown {

    final String id;
    final Subject subject;
    final String survey;
    private Instant until;
    private boolean declined;
    private Optional<Integer> score = Optional.empty();
    private Optional<String> comment = Optional.empty();

    Shown(String id, Subject subject, String survey, Instant at) {
        this.id = id;
        this.subject = subject;
        this.survey = survey;
        this.until = at.plus(Duration.ofDays(1));
    }

    /** A score is in time before the end, and then leaves an hour or more for the comment. */
    void score(int value, Instant now) {
        Instant anHour = now.plus(Duration.ofHours(1));
        score = Optional.of(value);
        until = anHour.isAfter(until) ? anHour : until;
    }

    void comment(String text) {
        comment = Optional.of(text);
    }

    void decline() {
        declined = true;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }

    boolean isDeclined() {
        return declined;
    }

    boolean isStillOpen() {
        return !declined && score.isEmpty();
    }

    Optional<Integer> score() {
        return score;
    }

    Optional<String> comment() {
        return comment;
    }
}
