package org.inspraak.jdbc;

import java.util.Map;
import org.inspraak.answering.SubmitComment;
import org.inspraak.answering.SubmitScore;
import org.inspraak.compliance.Scene;
import org.inspraak.inviting.AskForInvitation;
import org.inspraak.inviting.AskOutcome;
import org.inspraak.inviting.DeclineInvitation;
import org.inspraak.inviting.OptOut;
import org.inspraak.respondent.Category;
import org.inspraak.respondent.Details;
import org.inspraak.respondent.Identity;
import org.inspraak.standing.OptOutChoice;
import org.inspraak.survey.Channel;

/** Somebody with names that occur nowhere else, so that each can be looked for, and what they do through the use cases. */
record Canary(Scene scene, String word) {

    String userId() {
        return word + "-user-id";
    }

    String email() {
        return word + "@canary.test";
    }

    String company() {
        return word + " Seeds";
    }

    String comment() {
        return word + " would rather have the blue one";
    }

    /** As a host signs for them. */
    Identity identity() {
        return Identity.signed(userId(), Details.of(Category.EMAIL, email()).with(Category.COMPANY, company()));
    }

    /** The id of the invitation that they were shown. */
    String asked() {
        AskOutcome outcome = scene.services()
                .inviting()
                .ask(new AskForInvitation(
                        scene.id().value(),
                        scene.product().key().value(),
                        null,
                        Channel.IN_APP_WEB,
                        "nl",
                        identity(),
                        null));
        if (outcome instanceof AskOutcome.Invited invited) {
            return invited.invitation().id().value();
        }
        throw new AssertionError("not asked: " + outcome);
    }

    void declines() {
        scene.services().inviting().decline(new DeclineInvitation(scene.id().value(), asked()));
    }

    void objects() {
        scene.services().inviting().optOut(OptOut.of(scene.id().value(), identity(), OptOutChoice.NEVER_AGAIN));
    }

    void answers() {
        String invitation = asked();
        scene.services()
                .answering()
                .score(new SubmitScore(
                        scene.id().value(), invitation, 9, identity(), Map.of(Category.COUNTRY, "NL"), Map.of()));
        scene.services().answering().comment(new SubmitComment(scene.id().value(), invitation, comment()));
    }
}
