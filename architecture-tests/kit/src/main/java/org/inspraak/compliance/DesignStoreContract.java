package org.inspraak.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Set;
import org.inspraak.controller.ContactAddress;
import org.inspraak.controller.Controller;
import org.inspraak.controller.ControllerId;
import org.inspraak.controller.ControllerThrottle;
import org.inspraak.controller.Origin;
import org.inspraak.controller.Product;
import org.inspraak.controller.ProductId;
import org.inspraak.controller.ProductKey;
import org.inspraak.controller.ReleaseThreshold;
import org.inspraak.controller.UnsignedIdentities;
import org.inspraak.designing.DesignStore;
import org.inspraak.legalbasis.AssessmentId;
import org.inspraak.legalbasis.LegitimateInterestsAssessment;
import org.inspraak.notice.Notice;
import org.inspraak.notice.NoticeVersion;
import org.inspraak.purpose.Purpose;
import org.inspraak.respondent.Declaration;
import org.junit.jupiter.api.Test;

/** What a design store keeps: what operators wrote, as they wrote it, and the first of what never changes (P8, P14). */
public abstract class DesignStoreContract extends PortContract {

    @Test
    void givesAControllerBackAsItWasPut() {
        Scene scene = scene();

        assertThat(store(scene).controller(scene.id())).contains(scene.controller());
    }

    @Test
    void knowsNoControllerThatWasNeverPut() {
        assertThat(adapter().designStore().controller(new ControllerId("nobody")))
                .isEmpty();
    }

    @Test
    void replacesAControllerInEveryPart() {
        Scene scene = scene();
        Controller changed = new Controller(
                scene.id(),
                "Ander B.V.",
                ZoneId.of("America/New_York"),
                new ContactAddress("mailbox@ander.nl"),
                UnsignedIdentities.REFUSED,
                ControllerThrottle.ofDays(0, 1, 2, 3),
                new ReleaseThreshold(ReleaseThreshold.LARGEST));

        store(scene).put(changed);

        assertThat(store(scene).controller(scene.id())).contains(changed);
    }

    @Test
    void givesAProductBackAsItWasPut() {
        Scene scene = scene();

        assertThat(store(scene).product(scene.id(), Lawful.PRODUCT)).contains(scene.product());
        assertThat(store(scene).product(scene.id(), new ProductId("other"))).isEmpty();
    }

    @Test
    void replacesAProductButNeverItsKey() {
        Scene scene = scene();
        Product renamed = new Product(
                Lawful.PRODUCT,
                scene.id(),
                "Salaris",
                ProductKey.from(scene.tokens()),
                Set.of(new Origin("https://one.voorbeeld.nl"), new Origin("https://two.voorbeeld.nl:8443")));
        Product expected = new Product(
                Lawful.PRODUCT, scene.id(), "Salaris", scene.product().key(), renamed.origins());

        assertThat(store(scene).put(renamed)).isEqualTo(expected);
        assertThat(store(scene).product(scene.id(), Lawful.PRODUCT)).contains(expected);
    }

    @Test
    void keepsTheFirstNoticeOfAVersion() {
        Scene scene = scene();
        Notice other = new Notice(
                scene.id(),
                Lawful.NOTICE,
                Lawful.texts("Iets anders.", "Something else."),
                Set.of(Purpose.INVITE),
                Declaration.NOTHING,
                Lawful.MONDAY.plusSeconds(1));

        assertThat(store(scene).addIfAbsent(other)).isEqualTo(scene.notice());
        assertThat(store(scene).notice(scene.id(), Lawful.NOTICE)).contains(scene.notice());
    }

    @Test
    void keepsEveryVersionOfANotice() {
        Scene scene = scene();
        Notice second = new Notice(
                scene.id(),
                new NoticeVersion(2),
                Lawful.texts("Wij vragen \u00e9n bewaren \u2713.", "We ask and keep."),
                Purpose.feedbackPurposes(),
                Declaration.NOTHING,
                Lawful.MONDAY.plusMillis(7));

        assertThat(store(scene).addIfAbsent(second)).isEqualTo(second);
        assertThat(store(scene).notice(scene.id(), Lawful.NOTICE)).contains(scene.notice());
        assertThat(store(scene).notice(scene.id(), new NoticeVersion(2))).contains(second);
        assertThat(store(scene).notice(scene.id(), new NoticeVersion(3))).isEmpty();
    }

    @Test
    void keepsTheFirstAssessmentOfAnId() {
        Scene scene = scene();
        LegitimateInterestsAssessment first = scene.assessment();
        LegitimateInterestsAssessment other = new LegitimateInterestsAssessment(
                first.id(),
                first.controller(),
                first.statement(),
                Set.of(Purpose.INVITE),
                "Somebody Else",
                first.approvedOn(),
                first.reviewDue().plusYears(1),
                LegitimateInterestsAssessment.Outcome.FAIL);

        assertThat(store(scene).addIfAbsent(other)).isEqualTo(first);
        assertThat(store(scene).assessment(scene.id(), Lawful.ASSESSMENT)).contains(first);
        assertThat(store(scene).assessment(scene.id(), new AssessmentId("other")))
                .isEmpty();
    }

    @Test
    void keepsControllersApart() {
        Scene one = scene();
        Scene other = scene();
        NoticeVersion second = new NoticeVersion(2);
        store(one)
                .addIfAbsent(new Notice(
                        one.id(),
                        second,
                        Lawful.texts("Van de een.", "Of the one."),
                        Set.of(Purpose.INVITE),
                        Declaration.NOTHING,
                        Lawful.MONDAY));

        assertThat(store(one).notice(other.id(), second)).isEmpty();
        assertThat(store(one).notice(other.id(), Lawful.NOTICE)).contains(other.notice());
        assertThat(store(one).product(other.id(), Lawful.PRODUCT)).contains(other.product());
        assertThat(store(one).assessment(other.id(), Lawful.ASSESSMENT)).contains(other.assessment());
        assertThat(store(one).controller(other.id())).contains(other.controller());
    }

    private static DesignStore store(Scene scene) {
        return scene.adapter().designStore();
    }
}
