package org.inspraak.rest.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inspraak.rest.pages.NoticeText.Block;
import org.inspraak.rest.pages.NoticeText.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NoticePageTest {

    private final Site site = new Site();
    private final String notice = "/privacy/" + site.scene().id() + "/1";

    @AfterEach
    void closeTheSite() {
        site.close();
    }

    @Test
    void showsTheNoticeInTheChosenLanguageWithWhoAnswersForIt() {
        assertThat(site.get(notice + "?lang=nl").body())
                .contains("<html lang=\"nl\"")
                .contains("Wij vragen u soms iets.")
                .contains("Voorbeeld B.V.")
                .contains("mailto:privacy@voorbeeld.nl")
                .contains("Versie 1")
                .contains(">English</a>");
    }

    @Test
    void choosesTheLanguageThatServesTheReaderBest() {
        assertThat(site.get(notice, "Accept-Language", "sv, nl;q=0.5").body()).contains("Wij vragen u soms iets.");
        assertThat(site.get(notice, "Accept-Language", "sv").body()).contains("Sometimes we ask you something.");
    }

    @Test
    void knowsNoNoticeThatWasNeverPublished() {
        assertThat(List.of("2", "0", "-1", "one", "99999999999"))
                .allSatisfy(version -> assertThat(
                                site.get("/privacy/" + site.scene().id() + "/" + version)
                                        .statusCode())
                        .isEqualTo(404));
        assertThat(site.get("/privacy/nobody/1").statusCode()).isEqualTo(404);
    }

    @Test
    void readsHeadingsListsAndParagraphsOutOfPlainText() {
        NoticeText text =
                NoticeText.of("We ask.\nYou decide.\r\n\r\n## Kept\n- a score\n- a comment\n\n\n- not\na list");

        assertThat(text.blocks())
                .containsExactly(
                        new Block(Kind.PARAGRAPH, List.of("We ask.", "You decide.")),
                        new Block(Kind.HEADING, List.of("Kept")),
                        new Block(Kind.LIST, List.of("a score", "a comment")),
                        new Block(Kind.PARAGRAPH, List.of("- not", "a list")));
    }
}
