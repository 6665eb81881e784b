package org.inspraak.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever was told "kept" is found kept, once, however often the server is killed in the middle of it. */
class KillIT {

    private static final int KILLS = 20;
    private static final int WRITERS = 8;
    private static final int FEWEST_ANSWERS_IN_A_ROUND = 10;
    private static final int MOST_ANSWERS_IN_A_ROUND = 60;
    private static final int PATIENCE_IN_SECONDS = 60;
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;

    /** The scores that the server said it kept, by invitation. */
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

    /** Those of the last round. */
    private final Map<String, Integer> fresh = new ConcurrentHashMap<>();

    @TempDir
    private Path directory;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void keepsEveryAcknowledgedAnswerOnceThroughTwentyKills() throws Exception {
        for (int round = 1; round <= KILLS; round++) {
            try (Demo demo = Demo.in(directory)) {
                assertNothingIsLost(demo);
                killAmidWriters(demo, round);
            }
        }
        try (Demo demo = Demo.in(directory)) {
            assertNothingIsLost(demo);
            demo.server().stop();
        }
        assertEachIsKeptOnce();
        System.out.println("KillIT: " + acknowledged.size() + " acknowledged answers survived " + KILLS + " kills");
    }

    /** Everything of the last round is there by its own invitation, and nothing of the earlier ones is gone by count. */
    private void assertNothingIsLost(Demo demo) {
        fresh.forEach((invitation, score) ->
                assertThat(demo.score(invitation, (score + 1) % 11).status()).isEqualTo(CONFLICT));
        fresh.clear();
        assertThat(demo.results("nps").path("response_count").asInt()).isGreaterThanOrEqualTo(acknowledged.size());
    }

    private void killAmidWriters(Demo demo, int round) throws InterruptedException {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        int enough = ThreadLocalRandom.current().nextInt(FEWEST_ANSWERS_IN_A_ROUND, MOST_ANSWERS_IN_A_ROUND);
        CountDownLatch answers = new CountDownLatch(enough);
        for (int writer = 0; writer < WRITERS; writer++) {
            String who = "round-" + round + "-writer-" + writer + "-person-";
            writers.execute(() -> writeUntilTheServerIsGone(demo, who, answers));
        }
        assertThat(answers.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)).isTrue();
        demo.server().kill();
        writers.shutdown();
        assertThat(writers.awaitTermination(PATIENCE_IN_SECONDS, TimeUnit.SECONDS))
                .isTrue();
    }

    private void writeUntilTheServerIsGone(Demo demo, String who, CountDownLatch answers) {
        try {
            for (int person = 0; ; person++) {
                Demo.Answer asked = demo.ask("nps", who + person);
                int score = person % 11;
                if (asked.status() == CREATED
                        && demo.score(asked.invitation(), score).status() == OK) {
                    acknowledged.put(asked.invitation(), score);
                    fresh.put(asked.invitation(), score);
                    answers.countDown();
                }
            }
        } catch (UncheckedIOException killed) {
            // What it was in the middle of was not acknowledged, so it may be kept or not.
        }
    }

    private void assertEachIsKeptOnce() throws SQLException {
        try (KeptFile kept = KeptFile.in(directory.resolve("data"))) {
            List<String> answered = kept.strings("select invitation_id || ' ' || score from response");

            assertThat(answered)
                    .doesNotHaveDuplicates()
                    .containsAll(acknowledged.entrySet().stream()
                            .map(answer -> answer.getKey() + " " + answer.getValue())
                            .toList());
            assertThat(kept.number("select count(distinct invitation_id) from response"))
                    .isEqualTo(answered.size());
            assertThat(kept.number("select sum(answers) from live_tally")).isEqualTo(answered.size());
        }
    }
}
