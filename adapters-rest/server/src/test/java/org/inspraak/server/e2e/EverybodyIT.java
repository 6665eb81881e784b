package org.inspraak.server.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Everybody can answer: with a keyboard only, with a screen reader, on a telephone, without JavaScript. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class EverybodyIT {

    private static final String WIDGET = "#inspraak";
    private static final int MOST_TAB_STOPS = 30;

    private static Browsing browsing;
    private static Demo demo;

    @BeforeAll
    static void open(@TempDir Path directory) {
        browsing = new Browsing();
        demo = Demo.in(directory);
    }

    @AfterAll
    static void close() {
        demo.close();
        browsing.close();
    }

    @Test
    void answersWithTheKeyboardAlone() {
        Page page = browsing.window();
        page.navigate(asVisitor("2"));
        assertThat(page.locator(WIDGET).locator("legend")).isVisible();

        tabIntoTheWidget(page);
        page.keyboard().press("Space");
        for (int step = 0; step < 8; step++) {
            page.keyboard().press("ArrowRight");
        }
        page.keyboard().press("Enter");
        assertThat(page.locator(WIDGET).locator("textarea")).isVisible();
        page.keyboard().press("Tab");
        page.keyboard().type("Typed without a mouse.");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.locator(WIDGET).locator(".said")).isVisible();
        assertThat(demo.get("/surveys/nps/responses").text()).contains("Typed without a mouse.");
    }

    @Test
    void findsNoBarrierInAnyStepOfTheWidget() {
        Page page = browsing.window();
        page.navigate(asVisitor("anonymous"));
        assertThat(page.locator(WIDGET).locator("legend")).isVisible();
        assertThat(Browsing.barriersOn(page)).isEmpty();
        Browsing.picture(page, "widget");

        page.locator(WIDGET).locator("input[value='8']").check();
        page.locator(WIDGET).getByRole(AriaRole.BUTTON, named("Send")).click();
        assertThat(page.locator(WIDGET).locator("textarea")).isVisible();
        assertThat(Browsing.barriersOn(page)).isEmpty();
        Browsing.picture(page, "widget-why");

        page.locator(WIDGET).getByRole(AriaRole.BUTTON, named("Skip")).click();
        assertThat(page.locator(WIDGET).locator(".said")).isVisible();
        assertThat(Browsing.barriersOn(page)).isEmpty();
    }

    @Test
    void findsNoBarrierOnAnyPage() {
        Page page = browsing.window();
        page.navigate(demo.link());
        assertThat(Browsing.barriersOn(page)).isEmpty();
        Browsing.picture(page, "survey-by-link");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Privacy notice"))
                .click();
        assertThat(page.locator("h2").first()).isVisible();
        assertThat(Browsing.barriersOn(page)).isEmpty();
        Browsing.picture(page, "notice");

        page.navigate(demo.resultsPage());
        page.getByLabel("Operator key").fill(demo.operatorKey());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show results"))
                .click();
        assertThat(page.locator("#survey")).isVisible();
        assertThat(Browsing.barriersOn(page)).isEmpty();
    }

    @Test
    void answersOnATelephone() {
        Page page = browsing.window(new Browser.NewContextOptions()
                .setViewportSize(360, 640)
                .setDeviceScaleFactor(2)
                .setHasTouch(true)
                .setIsMobile(true));
        page.navigate(asVisitor("anonymous"));
        Locator ten = page.locator(WIDGET).locator("input[value='10']");
        assertThat(ten).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        Browsing.picture(page, "widget-on-a-telephone");

        ten.tap();
        page.locator(WIDGET).getByRole(AriaRole.BUTTON, named("Send")).tap();
        assertThat(page.locator(WIDGET).locator("textarea")).isVisible();
    }

    @Test
    void answersByLinkWithoutJavaScriptInDutch() {
        Page page = browsing.window(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(demo.link() + "?lang=nl");
        assertThat(page.locator("h1")).containsText("Hoe waarschijnlijk is het");

        page.locator("label", new Page.LocatorOptions().setHas(page.locator("#score-3")))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Versturen"))
                .click();
        assertThat(page.locator("h1")).containsText("Wat valt u het meest tegen?");
        page.locator("textarea").fill("Zonder JavaScript.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Versturen"))
                .click();

        assertThat(page.locator("h1")).hasText("Dank u wel");
        assertThat(demo.get("/surveys/nps/responses").text()).contains("Zonder JavaScript.");
    }

    private static void tabIntoTheWidget(Page page) {
        for (int stop = 0; stop < MOST_TAB_STOPS; stop++) {
            if (Boolean.TRUE.equals(page.evaluate("document.activeElement.id === 'inspraak'"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the widget cannot be reached with the Tab key");
    }

    private static String asVisitor(String visitor) {
        return demo.page() + "&visitor=" + visitor;
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
