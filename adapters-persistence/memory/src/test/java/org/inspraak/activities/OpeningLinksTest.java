package org.inspraak.activities;

import static org.assertj.core.api.Assertions.assertThat;

import org.inspraak.answering.ScoreOutcome;
import org.inspraak.designing.DesignOutcome;
import org.inspraak.designing.MoveSurvey;
import org.inspraak.designing.NamedLink;
import org.inspraak.invitation.InvitationId;
import org.inspraak.inviting.AskOutcome;
import org.inspraak.inviting.EnterLink;
import org.inspraak.inviting.OpenLink;
import org.inspraak.inviting.OpenOutcome;
import org.inspraak.respondent.IdentityAssurance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpeningLinksTest {

    private static final String OPENING = "opening_______________";

    private final Desk desk = new Desk();
    private String token = "";

    @BeforeEach
    void aSurveyHasALink() {
        desk.scene().nps();
        token = desk.services()
                .designing()
                .createLink(link())
                .map(done -> done.result().value(), malformed -> "", unknown -> "", taken -> "", blocked -> "");
    }

    @Test // P2
    void lookingAtALinkChangesNothing() {
        assertThat(open(token)).isInstanceOf(OpenOutcome.Open.class);
        assertThat(desk.report().shown()).isZero();
    }

    @Test
    void oneOpeningIsOneInvitationHoweverOftenItIsSent() {
        InvitationId first = entered(OPENING);

        assertThat(entered(OPENING)).isEqualTo(first);
        assertThat(entered("another_opening_______")).isNotEqualTo(first);
        assertThat(desk.report().shown()).isEqualTo(2);
    }

    @Test
    void whoOpensALinkAnswersWithoutSayingWhoTheyAre() {
        assertThat(enter(OPENING)).isInstanceOfSatisfying(AskOutcome.Invited.class, invited -> {
            assertThat(invited.invitation().assurance()).isEqualTo(IdentityAssurance.LINK);
            assertThat(desk.score(invited.invitation().id(), 9)).isInstanceOf(ScoreOutcome.Kept.class);
        });
        assertThat(desk.report().responses()).isEqualTo(1);
    }

    @Test
    void aLinkThatWasRevokedLeadsNowhere() {
        desk.services().designing().revokeLink(link());

        assertThat(open(token)).isInstanceOf(OpenOutcome.Unknown.class);
        assertThat(enter(OPENING)).isInstanceOf(AskOutcome.Unknown.class);
        assertThat(open("no token at all")).isInstanceOf(OpenOutcome.Unknown.class);
    }

    @Test
    void aLinkToASurveyThatAsksNobodyNewSaysSo() {
        desk.services().designing().move(new MoveSurvey(desk.controller(), "nps", MoveSurvey.Move.PAUSE));

        assertThat(open(token)).isInstanceOf(OpenOutcome.Closed.class);
    }

    @Test
    void theTokenIsToldOnce() {
        assertThat(desk.services().designing().createLink(link()))
                .isEqualTo(new DesignOutcome.Taken<>(DesignOutcome.Immutable.LINK));
    }

    private NamedLink link() {
        return new NamedLink(desk.controller(), "nps", "poster");
    }

    private OpenOutcome open(String secret) {
        return desk.services().inviting().open(new OpenLink(desk.controller(), secret));
    }

    private AskOutcome enter(String opening) {
        return desk.services().inviting().enter(new EnterLink(desk.controller(), token, opening, "en"));
    }

    private InvitationId entered(String opening) {
        if (enter(opening) instanceof AskOutcome.Invited invited) {
            return invited.invitation().id();
        }
        throw new AssertionError("nobody was let in");
    }
}
