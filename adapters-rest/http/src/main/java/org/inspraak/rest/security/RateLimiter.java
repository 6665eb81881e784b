package org.inspraak.rest.security;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.inspraak.rest.problem.Problem;
import org.inspraak.rest.problem.ProblemType;
import org.inspraak.rest.routing.Access;

/** Keeps one caller, or one controller's crowd, from taking the others' turn. */
public final class RateLimiter {

    private final Buckets clients;
    private final Buckets controllers;
    private final boolean behindProxy;

    public RateLimiter(RateLimits limits, InstantSource clock, boolean behindProxy) {
        TimeMeter time = new Clockwork(clock);
        this.clients = new Buckets(() -> bucket(limits.perClient(), time));
        this.controllers = new Buckets(() -> bucket(limits.perController(), time));
        this.behindProxy = behindProxy;
    }

    /** Runs before every route that matched, and before anyone's key is looked at. */
    public void check(Context call) {
        take(clients.of(ClientAddress.of(call, behindProxy)));
        String controller = call.pathParamMap().get("controller");
        if (controller != null && call.routeRoles().contains(Access.ANYONE)) {
            take(controllers.of(controller));
        }
    }

    private static void take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
            throw Problem.of(ProblemType.RATE_LIMITED, "Call again when the time in Retry-After has passed.")
                    .withHeader("Retry-After", Long.toString(seconds))
                    .asException();
        }
    }

    private static Bucket bucket(int calls, TimeMeter time) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(calls)
                        .refillGreedy(calls, Duration.ofMinutes(1))
                        .build())
                .withCustomTimePrecision(time)
                .build();
    }

    private record Clockwork(InstantSource clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
