package org.inspraak.respondent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PageAddressProperties {

    @Property // P8
    void keepsNoUserInfoQueryFragmentOrIdentifier(@ForAll("addresses") String address) {
        String kept = PageAddress.of(address).value();

        assertThat(kept).doesNotContain("?", "#", "@", "canary", "4711").startsWith("https://shop.acme.nl");
    }

    @Property
    void keepingTwiceIsKeepingOnce(@ForAll("addresses") String address) {
        PageAddress kept = PageAddress.of(address);

        assertThat(PageAddress.of(kept.value())).isEqualTo(kept);
    }

    @Example
    void keepsTheWordsOfAPathAndReplacesWhatLooksLikeAnIdentifier() {
        assertThat(PageAddress.of("HTTPS://Shop.Acme.nl:8443/Orders/12345/lines/2")
                        .value())
                .isEqualTo("https://shop.acme.nl:8443/Orders/{id}/lines/{id}");
        assertThat(PageAddress.of("https://acme.nl/u/3f2b8c1e-9a77-4c1d-8f0e-1b2c3d4e5f60/settings")
                        .value())
                .isEqualTo("https://acme.nl/u/{id}/settings");
        assertThat(PageAddress.of("https://acme.nl/mail/jan%40acme.nl").value()).isEqualTo("https://acme.nl/mail/{id}");
        assertThat(PageAddress.of("https://acme.nl/help/how-to-invite-colleagues")
                        .value())
                .isEqualTo("https://acme.nl/help/how-to-invite-colleagues");
        assertThat(PageAddress.of("https://acme.nl").value()).isEqualTo("https://acme.nl");
    }

    @Example
    void refusesWhatIsNoPageWithoutRepeatingIt() {
        for (String address :
                List.of("canary", "ftp://canary/x", "/canary", "https://ca nary/", "mailto:canary@acme.nl")) {
            assertThatThrownBy(() -> PageAddress.of(address))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("nary")
                    .hasNoCause();
        }
    }

    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> userInfo = Arbitraries.of("", "canary@", "canary:canary@");
        Arbitrary<String> path =
                Arbitraries.of("", "/", "/orders/4711", "/orders/4711;s=canary/lines", "/a/canary%40acme.nl", "/help");
        Arbitrary<String> query = Arbitraries.of("", "?", "?user=canary", "?a=1&mail=canary@acme.nl");
        Arbitrary<String> fragment = Arbitraries.of("", "#", "#canary", "#/x?y=canary");
        return Combinators.combine(userInfo, path, query, fragment)
                .as((user, where, asked, part) -> "https://" + user + "shop.acme.nl" + where + asked + part);
    }
}
