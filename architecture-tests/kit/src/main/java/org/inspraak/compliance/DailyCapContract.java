package org.inspraak.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.inspraak.invitation.InvitationId;
import org.inspraak.inviting.Invitations;
import org.inspraak.inviting.Invitations.Giving;
import org.inspraak.inviting.NewInvitation;
import org.inspraak.survey.Channel;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.Scale;
import org.junit.jupiter.api.Test;

/** How many a survey asks in a day: never more than its cap, by the days of the controller (P12). */
public abstract class DailyCapContract extends PortContract {

    @Test
    void givesNoMoreInADayThanTheCap() {
        Scene scene = scene();
        FieldedSurvey capped = scene.field("capped", Designs.withDailyCap(2, Lawful.design(Scale.NPS_0_10)));
        scene.asked(capped);
        scene.asked(capped);
        NewInvitation third = scene.decisions().toInvite(capped, scene.stranger(), Person.ADA.keys());

        assertThat(invitations(scene).give(third)).isEqualTo(Giving.DAILY_CAP_REACHED);

        assertNothingWritten(scene, third);
        assertThat(invitations(scene).standing(scene.id(), Person.ADA.keys())).isEmpty();
        assertThat(shown(scene, capped)).isEqualTo(2);
    }

    @Test
    void countsTheDaysOfTheCapInTheZoneOfTheController() {
        Scene scene = scene();
        FieldedSurvey capped = scene.field("capped", Designs.withDailyCap(1, Lawful.design(Scale.NPS_0_10)));
        scene.clock().moveTo(Lawful.LAST_MOMENT_OF_MONDAY);
        scene.asked(capped);
        assertThat(invitations(scene).give(scene.decisions().toInvite(capped, scene.stranger(), List.of())))
                .isEqualTo(Giving.DAILY_CAP_REACHED);

        scene.clock().pass(Duration.ofMillis(1));

        assertThat(invitations(scene).give(scene.decisions().toInvite(capped, scene.stranger(), List.of())))
                .isEqualTo(Giving.GIVEN);
    }

    @Test
    void sendsNobodyAwayWhoCameByALink() {
        Scene scene = scene();
        FieldedSurvey capped = scene.field("capped", Designs.withDailyCap(0, Lawful.design(Scale.NPS_0_10)));
        NewInvitation byLink = scene.decisions()
                .toInvite(InvitationId.from(scene.tokens()), Channel.LINK, capped, scene.stranger(), List.of());

        assertThat(invitations(scene).give(byLink)).isEqualTo(Giving.GIVEN);
    }

    @Test
    void givesExactlyTheCapWhenManyComeAtOnce() {
        Scene scene = scene();
        FieldedSurvey capped = scene.field("capped", Designs.withDailyCap(5, Lawful.design(Scale.NPS_0_10)));

        var outcomes = AtOnce.inThreads(
                12,
                number -> invitations(scene)
                        .give(scene.decisions()
                                .toInvite(
                                        capped,
                                        scene.stranger(),
                                        Person.number(number).keys())));

        assertThat(outcomes.stream().filter(Giving.GIVEN::equals)).hasSize(5);
        assertThat(outcomes).containsOnly(Giving.GIVEN, Giving.DAILY_CAP_REACHED);
        assertThat(shown(scene, capped)).isEqualTo(5);
    }

    private static void assertNothingWritten(Scene scene, NewInvitation refused) {
        assertThat(invitations(scene).find(scene.id(), refused.invitation().id()))
                .isEqualTo(Optional.empty());
    }

    private static long shown(Scene scene, FieldedSurvey fielded) {
        return Reports.counted(scene, fielded).shown();
    }

    private static Invitations invitations(Scene scene) {
        return scene.adapter().invitations();
    }
}
