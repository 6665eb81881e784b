package org.inspraak.respondent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SubjectKeyTest {

    private static final byte[] FIRST = "the first secret of thirty-two bytes".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SECOND = "the second secret of thirty-two bytes".getBytes(StandardCharsets.UTF_8);

    @Test
    void isTheSameHoweverTheIdentifierIsWritten() {
        KeyRing ring = new KeyRing(Map.of(1, FIRST));

        assertThat(ring.keysOf(email(" Jan@Bücher.example ")))
                .isEqualTo(ring.keysOf(email("jan@xn--bcher-kva.example")));
    }

    @Test
    void isWrittenWithTheNewestSecretAndFoundUnderAll() {
        KeyRing before = new KeyRing(Map.of(1, FIRST));
        KeyRing after = new KeyRing(Map.of(1, FIRST, 2, SECOND));

        assertThat(after.keysOf(email("jan@acme.nl")))
                .hasSize(2)
                .containsAll(before.keysOf(email("jan@acme.nl")))
                .first()
                .returns(2, SubjectKey::version);
    }

    @Test // case 12
    void isAnotherForEveryKindOfIdentifierAndEverySecret() {
        KeyRing ring = new KeyRing(Map.of(1, FIRST));
        KeyRing other = new KeyRing(Map.of(1, SECOND));
        SubjectIdentifier signed = new SubjectIdentifier(IdentifierKind.USER_ID, "jan");
        SubjectIdentifier claimed = new SubjectIdentifier(IdentifierKind.UNSIGNED, "jan");

        assertThat(ring.keysOf(signed)).isNotEqualTo(ring.keysOf(claimed)).isNotEqualTo(other.keysOf(signed));
    }

    @Test
    void needsASecretThatNobodyCanGuess() {
        assertThatThrownBy(() -> new KeyRing(Map.of(1, new byte[31]))).hasMessageContaining("256 bits");
        assertThatThrownBy(() -> new KeyRing(Map.of())).hasMessageContaining("at least one");
    }

    @Test
    void theIdentifierNeverShowsItself() {
        assertThat(email("canary@acme.nl").toString()).doesNotContain("canary");
        assertThat(Identity.signed("canary", Details.of(Category.COMPANY, "canary"))
                        .toString())
                .doesNotContain("canary");
    }

    @Test
    void anIdentityIsSignedExactlyWhenItsIdentifierIs() {
        assertThatThrownBy(() -> new Identity(
                        new SubjectIdentifier(IdentifierKind.UNSIGNED, "x"), IdentityAssurance.SIGNED, Details.NONE))
                .hasMessageContaining("UNSIGNED");
        assertThat(Identity.unsigned("x").assurance()).isEqualTo(IdentityAssurance.UNVERIFIED);
    }

    private static SubjectIdentifier email(String address) {
        return new SubjectIdentifier(IdentifierKind.EMAIL, address);
    }
}
