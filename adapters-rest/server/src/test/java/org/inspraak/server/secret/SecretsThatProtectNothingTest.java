package org.inspraak.server.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SecretsThatProtectNothingTest {

    @Test
    void areToldFromDrawnOnes() {
        assertThat(secret("change-me-change-me-change-me-change-me").looksTyped())
                .isTrue();
        assertThat(MasterSecret.ofBase64(Base64.getEncoder().encodeToString(new byte[32]))
                        .looksTyped())
                .isTrue();
        assertThat(MasterSecret.from(new SecureTokens()).looksTyped()).isFalse();
    }

    @Test
    void includeThoseOfADemoWhichAreMarkedAndOtherwiseJustAsRandom() {
        MasterSecret marked = MasterSecret.forDevelopmentFrom(new SecureTokens());

        assertThat(MasterSecret.ofBase64(marked.toBase64()).isForDevelopment()).isTrue();
        assertThat(marked.looksTyped()).isFalse();
        assertThat(MasterSecret.from(new SecureTokens()).isForDevelopment()).isFalse();
    }

    private static MasterSecret secret(String typed) {
        return MasterSecret.ofBase64(Base64.getEncoder().encodeToString(typed.getBytes(StandardCharsets.UTF_8)));
    }
}
