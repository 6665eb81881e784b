package org.inspraak.rest.security;

import io.github.bucket4j.Bucket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** As many buckets as fit; whose was not asked for longest is forgotten, and so begins anew. */
final class Buckets {

    private static final int MOST = 50_000;

    private final Map<String, Bucket> byName = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    private final Supplier<Bucket> full;

    Buckets(Supplier<Bucket> full) {
        this.full = full;
    }

    synchronized Bucket of(String name) {
        return byName.computeIfAbsent(name, unseen -> full.get());
    }
}
