package org.inspraak.compliance;

import java.util.concurrent.atomic.AtomicLong;
import org.inspraak.token.Sha256;
import org.inspraak.token.TokenSource;

/**
 * Tokens that look random and come in the same order every time. Two controllers that do the same have the same ids, which
 * a store has to take: nothing but the controller tells them apart.
 */
public final class RepeatableTokens implements TokenSource {

    private final AtomicLong drawn = new AtomicLong();

    @Override
    public void fill(byte[] bytes) {
        long number = drawn.incrementAndGet();
        for (int from = 0, block = 0; from < bytes.length; block++) {
            byte[] random = Sha256.of("token", Long.toString(number), Integer.toString(block));
            int length = Math.min(random.length, bytes.length - from);
            System.arraycopy(random, 0, bytes, from, length);
            from += length;
        }
    }
}
