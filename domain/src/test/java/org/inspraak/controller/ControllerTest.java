package org.inspraak.controller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.inspraak.fixture.Lawful;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControllerTest {

    @Test
    void countsDaysAtItsOwnPlace() {
        assertThat(Lawful.controller().dayOf(Instant.parse("2026-11-22T23:00:00Z")))
                .isEqualTo("2026-11-23");
    }

    @ParameterizedTest // P38
    @ValueSource(
            strings = {
                "[email protected]",
                "privacy",
                "privacy@",
                "@acme.nl",
                "a@b@acme.nl",
                "me@localhost",
                "me@acme.example",
                "me@example.com",
                "me@sub.example.org",
                "me@acme.invalid",
                "two words@acme.nl"
            })
    void refusesAContactThatNoMailCouldReach(String address) {
        assertThatThrownBy(() -> new ContactAddress(address)).hasMessageContaining("real e-mail address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"privacy@acme.nl", "data.protection+nl@mail.acme.co.uk", "info@bücher.de"})
    void takesAContactThatMailCanReach(String address) {
        assertThat(new ContactAddress(address).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acme.nl",
                "ftp://acme.nl",
                "https://acme.nl/",
                "https://acme.nl?x",
                "https://me@acme.nl",
                "https://"
            })
    void refusesWhatIsMoreOrLessThanAnOrigin(String origin) {
        assertThatThrownBy(() -> new Origin(origin)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesAnOriginAsBrowsersDo() {
        assertThat(new Origin("HTTPS://App.Acme.nl:8443").value()).isEqualTo("https://app.acme.nl:8443");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Acme", "-acme", "acme-", "a--b", "a_b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void refusesANameThatIsNoSlug(String name) {
        assertThatThrownBy(() -> new ControllerId(name)).hasMessageContaining("lower-case");
    }

    @ParameterizedTest // case 8
    @ValueSource(ints = {-1, 0, 1, 4, 1001})
    void releasesNothingForFewerThanFiveAnswers(int answers) {
        assertThatThrownBy(() -> new ReleaseThreshold(answers)).hasMessageContaining("5 to 1000");
    }
}
