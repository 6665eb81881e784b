package org.inspraak.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.inspraak.controller.ControllerId;
import org.inspraak.informing.PublishedNotices;
import org.inspraak.informing.PublishedNotices.Published;
import org.inspraak.notice.Notice;
import org.inspraak.notice.NoticeVersion;
import org.inspraak.respondent.Declaration;
import org.inspraak.survey.Survey;
import org.junit.jupiter.api.Test;

/** Which notices can be read: every version that a controller published, with whose it is. */
public abstract class PublishedNoticesContract extends PortContract {

    @Test
    void givesANoticeWithWhoseItIs() {
        Scene scene = scene();

        assertThat(notices(scene).published(scene.id(), Lawful.NOTICE))
                .contains(new Published(scene.controller(), scene.notice()));
    }

    @Test
    void givesEveryVersionThatWasPublished() {
        Scene scene = scene();
        Notice second = new Notice(
                scene.id(),
                new NoticeVersion(2),
                Lawful.texts("Nieuw.", "New."),
                Survey.PURPOSES,
                Declaration.NOTHING,
                Lawful.MONDAY.plusSeconds(60));
        scene.adapter().designStore().addIfAbsent(second);

        assertThat(notices(scene).published(scene.id(), Lawful.NOTICE).map(Published::notice))
                .contains(scene.notice());
        assertThat(notices(scene).published(scene.id(), second.version()).map(Published::notice))
                .contains(second);
    }

    @Test
    void givesNothingThatWasNeverPublished() {
        Scene scene = scene();

        assertThat(notices(scene).published(scene.id(), new NoticeVersion(2))).isEmpty();
        assertThat(notices(scene).published(new ControllerId("nobody"), Lawful.NOTICE))
                .isEmpty();
    }

    @Test
    void keepsControllersApart() {
        Scene one = scene();
        Scene other = scene();
        Notice second = new Notice(
                one.id(),
                new NoticeVersion(2),
                Lawful.texts("Van de een.", "Of the one."),
                Survey.PURPOSES,
                Declaration.NOTHING,
                Lawful.MONDAY);
        one.adapter().designStore().addIfAbsent(second);

        assertThat(notices(one).published(other.id(), second.version())).isEmpty();
        assertThat(notices(one).published(other.id(), Lawful.NOTICE))
                .contains(new Published(other.controller(), other.notice()));
    }

    private static PublishedNotices notices(Scene scene) {
        return scene.adapter().publishedNotices();
    }
}
