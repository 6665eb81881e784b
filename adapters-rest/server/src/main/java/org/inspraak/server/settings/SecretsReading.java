package org.inspraak.server.settings;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.inspraak.server.secret.MasterSecret;

/** Reads secrets by version, and refuses those that protect nothing. */
final class SecretsReading {

    private static final String COMMAND = "the command new-secret prints one";

    private final Complaints complaints;

    SecretsReading(Complaints complaints) {
        this.complaints = complaints;
    }

    /** The sound ones; there is a complaint about every other, and about there being none. */
    Map<Integer, MasterSecret> read(String property, String purpose, Map<String, String> written) {
        if (written.isEmpty()) {
            complaints.add(property + ".1", "must be set to a secret " + purpose + "; " + COMMAND);
        }
        Map<Integer, MasterSecret> secrets = new TreeMap<>();
        written.forEach((version, value) -> {
            String named = property + "." + version;
            Optional<MasterSecret> secret = secret(named, value);
            version(named, version).ifPresent(number -> secret.ifPresent(sound -> secrets.put(number, sound)));
        });
        return secrets;
    }

    /** Whoever tried things out may have copied such a file anywhere. */
    void complainOfThoseForDevelopment(String property, Map<Integer, MasterSecret> secrets) {
        secrets.forEach((version, secret) -> {
            if (secret.isForDevelopment()) {
                complaints.add(property + "." + version, "must not be a secret that start-dev made; " + COMMAND);
            }
        });
    }

    /** One secret, one end: whoever learns one through the other's door would hold both. */
    void complainOfSharedOnes(Map<Integer, MasterSecret> some, String property, Map<Integer, MasterSecret> others) {
        others.forEach((version, secret) -> {
            if (some.values().stream().anyMatch(secret::isTheSameAs)) {
                complaints.add(property + "." + version, "must differ from every other secret");
            }
        });
    }

    private Optional<Integer> version(String named, String version) {
        return complaints.reading(named, "must end in its version, a number from 1 on", () -> {
            int number = Integer.parseInt(version);
            if (number < 1) {
                throw new IllegalArgumentException("versions begin at 1");
            }
            return number;
        });
    }

    private Optional<MasterSecret> secret(String named, String written) {
        Optional<MasterSecret> secret = complaints.reading(
                named, "must be Base64 of 32 bytes or more; " + COMMAND, () -> MasterSecret.ofBase64(written));
        secret.filter(MasterSecret::looksTyped)
                .ifPresent(found -> complaints.add(named, "must be drawn at random, not typed; " + COMMAND));
        return secret;
    }
}
