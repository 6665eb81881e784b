package org.inspraak.server.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Map;
import org.inspraak.controller.ControllerId;
import org.inspraak.respondent.IdentifierKind;
import org.inspraak.respondent.SubjectIdentifier;
import org.inspraak.respondent.SubjectKey;
import org.junit.jupiter.api.Test;

class SecretsOfControllersTest {

    private static final ControllerId ONE = new ControllerId("one");
    private static final ControllerId OTHER = new ControllerId("other");
    private static final SubjectIdentifier ANNA = new SubjectIdentifier(IdentifierKind.USER_ID, "anna");

    private final MasterSecret master = MasterSecret.from(new SecureTokens());

    @Test
    void areTheSameAtEveryStart() {
        MasterSecret readAgain = MasterSecret.ofBase64(master.toBase64());

        assertThat(new DerivedHostSecrets(Map.of(1, readAgain)).of(ONE).get(0))
                .isEqualTo(new DerivedHostSecrets(Map.of(1, master)).of(ONE).get(0));
        assertThat(new DerivedSubjectKeys(Map.of(1, readAgain)).of(ONE).keysOf(ANNA))
                .isEqualTo(new DerivedSubjectKeys(Map.of(1, master)).of(ONE).keysOf(ANNA));
    }

    @Test
    void haveNothingInCommonAcrossControllers() {
        DerivedHostSecrets hosts = new DerivedHostSecrets(Map.of(1, master));
        DerivedSubjectKeys keys = new DerivedSubjectKeys(Map.of(1, master));

        assertThat(hosts.of(ONE).get(0))
                .hasSize(32)
                .isNotEqualTo(hosts.of(OTHER).get(0));
        assertThat(keys.of(ONE).keysOf(ANNA))
                .doesNotContainAnyElementsOf(keys.of(OTHER).keysOf(ANNA));
    }

    @Test
    void haveNothingInCommonAcrossEnds() {
        assertThat(master.derive("inspraak host identity", "one"))
                .isNotEqualTo(master.derive("inspraak subject key", "one"));
    }

    @Test
    void cannotBeReachedByMovingALetterFromTheNameToTheLabel() {
        assertThat(master.derive("label", "one")).isNotEqualTo(master.derive("labelo", "ne"));
    }

    @Test
    void comeNewestFirst() {
        MasterSecret newer = MasterSecret.from(new SecureTokens());
        Map<Integer, MasterSecret> both = Map.of(1, master, 2, newer);

        assertThat(new DerivedHostSecrets(both).of(ONE).get(0))
                .isEqualTo(new DerivedHostSecrets(Map.of(2, newer)).of(ONE).get(0));
        assertThat(new DerivedSubjectKeys(both).of(ONE).keysOf(ANNA))
                .extracting(SubjectKey::version)
                .containsExactly(2, 1);
    }

    @Test
    void areNeverWritten() {
        String hidden = master.toBase64();

        assertThat(master.toString()).doesNotContain(hidden);
        assertThatThrownBy(() -> MasterSecret.ofBase64("tooshort-" + hidden.substring(0, 10)))
                .hasMessageNotContaining("tooshort")
                .hasNoCause();
        assertThatThrownBy(() -> MasterSecret.ofBase64(Base64.getEncoder().encodeToString(new byte[31])))
                .hasMessageContaining("32 bytes or more");
    }
}
