package org.inspraak.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.inspraak.fixture.Lawful;
import org.inspraak.language.Language;
import org.inspraak.purpose.Purpose;
import org.inspraak.respondent.Declaration;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private final Notice notice = Lawful.notice();

    @Test // P39
    void speaksALanguageOnlyWhereItIsWrittenInIt() {
        assertThat(notice.speaks(Set.of(Lawful.DUTCH, Lawful.ENGLISH))).isTrue();
        assertThat(notice.speaks(Set.of(Lawful.DUTCH, Language.of("fi")))).isFalse();
    }

    @Test // P6
    void coversWhatItNamesAndEveryDuty() {
        assertThat(notice.covers(Purpose.INVITE)).isTrue();
        assertThat(notice.covers(Purpose.FOLLOW_UP)).isFalse();
        assertThat(notice.covers(Purpose.FULFIL_RIGHTS)).isTrue();
    }

    @Test
    void neverNamesADutyAsIfItWereChosen() {
        assertThatThrownBy(() -> new Notice(
                        Lawful.ACME,
                        new NoticeVersion(1),
                        notice.text(),
                        Set.of(Purpose.SECURITY),
                        Declaration.NOTHING,
                        Lawful.NOON))
                .hasMessageContaining("SECURITY");
    }

    @Test
    void saysTheSameWheneverItWasPublished() {
        Notice later = new Notice(
                Lawful.ACME,
                new NoticeVersion(1),
                notice.text(),
                notice.purposes(),
                notice.declares(),
                Lawful.NOON.plusSeconds(60));
        Notice other = new Notice(
                Lawful.ACME, new NoticeVersion(1), notice.text(), notice.purposes(), Declaration.NOTHING, Lawful.NOON);

        assertThat(later.saysTheSameAs(notice)).isTrue();
        assertThat(other.saysTheSameAs(notice)).isFalse();
    }
}
