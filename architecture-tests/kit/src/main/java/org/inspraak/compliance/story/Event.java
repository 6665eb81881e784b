package org.inspraak.compliance.story;

import java.time.Duration;
import org.inspraak.designing.MoveSurvey.Move;
import org.inspraak.standing.OptOutChoice;

/** Something that happens in a story. It says of itself what it is, so that a story that goes wrong can be read. */
sealed interface Event {

    void happenIn(Story story);

    record IsAsked(Who who, String survey) implements Event {
        @Override
        public void happenIn(Story story) {
            story.ask(who, survey);
        }
    }

    /** On one of the invitations so far, counted from the newest. */
    record Scores(int newest, int score) implements Event {
        @Override
        public void happenIn(Story story) {
            story.invitation(newest).ifPresent(shown -> story.score(shown, score));
        }
    }

    record SomebodyElseScores(int newest, int score) implements Event {
        @Override
        public void happenIn(Story story) {
            story.invitation(newest).ifPresent(shown -> story.scoreAsSomebodyElse(shown, score));
        }
    }

    record Comments(int newest, String text) implements Event {
        @Override
        public void happenIn(Story story) {
            story.invitation(newest).ifPresent(shown -> story.comment(shown, text));
        }
    }

    record Declines(int newest) implements Event {
        @Override
        public void happenIn(Story story) {
            story.invitation(newest).ifPresent(story::decline);
        }
    }

    record Chooses(int newest, OptOutChoice choice) implements Event {
        @Override
        public void happenIn(Story story) {
            story.invitation(newest).ifPresent(shown -> story.choose(shown, choice));
        }
    }

    record ChoosesUnasked(Who who, OptOutChoice choice) implements Event {
        @Override
        public void happenIn(Story story) {
            story.choose(who, choice);
        }
    }

    record IsMoved(String survey, Move move) implements Event {
        @Override
        public void happenIn(Story story) {
            story.move(survey, move);
        }
    }

    record TimePasses(Duration time) implements Event {
        @Override
        public void happenIn(Story story) {
            story.pass(time);
        }
    }
}
