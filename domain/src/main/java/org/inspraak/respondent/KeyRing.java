package org.inspraak.respondent;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One controller's secrets for subject keys, by version. Secrets are added, never replaced: keys are written with the
 * newest and looked up under all, so that nobody is forgotten by a change of secret.
 */
public final class KeyRing {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_SECRET = 32;

    private final NavigableMap<Integer, SecretKeySpec> secrets = new TreeMap<>();

    /** @throws IllegalArgumentException when there is no secret, or one shorter than 256 bits */
    public KeyRing(Map<Integer, byte[]> secretsByVersion) {
        if (secretsByVersion.isEmpty()) {
            throw new IllegalArgumentException("a key ring holds at least one secret");
        }
        secretsByVersion.forEach((version, secret) -> {
            if (secret.length < SHORTEST_SECRET) {
                throw new IllegalArgumentException("secret " + version + " has fewer than 256 bits");
            }
            secrets.put(version, new SecretKeySpec(secret, ALGORITHM));
        });
    }

    /** The identifier's keys under every secret, the newest first: write with the first, look up under all. */
    public List<SubjectKey> keysOf(SubjectIdentifier identifier) {
        return secrets.descendingMap().entrySet().stream()
                .map(secret -> keyOf(identifier, secret.getKey(), secret.getValue()))
                .toList();
    }

    /** Of a person's keys, the newest first, the one to write: an old secret finds people, and names nobody new. */
    public static List<SubjectKey> toWrite(List<SubjectKey> keys) {
        return keys.stream().limit(1).toList();
    }

    private static SubjectKey keyOf(SubjectIdentifier identifier, int version, SecretKeySpec secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(version).flip());
            mac.update(identifier.kind().name().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            byte[] hash = mac.doFinal(identifier.value().getBytes(StandardCharsets.UTF_8));
            return new SubjectKey(
                    version, Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }

    @Override
    public String toString() {
        return "KeyRing" + secrets.keySet();
    }
}
