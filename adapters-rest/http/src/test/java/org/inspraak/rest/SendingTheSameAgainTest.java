package org.inspraak.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Issue #2: the same answer is kept once, however often and from however many threads it is sent. */
class SendingTheSameAgainTest {

    private final ApiUnderTest api = ApiUnderTest.start();
    private final Acme acme = Acme.in(api).fields("nps", "nps_0_10");
    private final String invitation = acme.invites("nps");

    @AfterEach
    void stop() {
        api.close();
    }

    @Test // #2
    void isAnsweredAlikeAndKeptOnce() {
        Answer first = acme.scores(invitation, 9);
        Answer second = acme.scores(invitation, 9);

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(acme.results("nps").text("/response_count")).isEqualTo("1");
    }

    @Test // #2
    void isAnsweredAlikeAndKeptOnceWhenSentTenTimesAtOnce() throws Exception {
        List<Answer> answers = tenAtOnce(() -> acme.scores(invitation, 9));

        assertThat(bodies(answers)).hasSize(1);
        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(acme.results("nps").text("/response_count")).isEqualTo("1");
    }

    @Test // #2
    void isSoForACommentToo() throws Exception {
        acme.scores(invitation, 9);

        List<Answer> answers = tenAtOnce(() -> acme.comments(invitation, "It is quick."));

        assertThat(bodies(answers)).hasSize(1);
        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(acme.comments(invitation, "It is slow.").problem()).isEqualTo("already-answered");
    }

    @Test // #2
    void isSoForADeclineToo() {
        Answer first = api.post(acme.at("/invitations/" + invitation + "/decline"), "");
        Answer second = api.post(acme.at("/invitations/" + invitation + "/decline"), "");

        assertThat(second.body()).isEqualTo(first.body());
    }

    private static Set<String> bodies(List<Answer> answers) {
        return answers.stream().map(Answer::body).collect(Collectors.toSet());
    }

    private static List<Answer> tenAtOnce(Callable<Answer> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(10);
        try {
            List<Future<Answer>> futures = threads.invokeAll(
                    IntStream.range(0, 10).mapToObj(number -> call).toList());
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
