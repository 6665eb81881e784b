package org.inspraak.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inspraak.answering.Intake.Keeping;
import org.inspraak.answering.ScoredResponse;
import org.inspraak.compliance.Person;
import org.inspraak.compliance.Scene;
import org.inspraak.contention.ContendedException;
import org.inspraak.insight.Distribution;
import org.inspraak.inviting.AskForInvitation;
import org.inspraak.inviting.AskOutcome.Invited;
import org.inspraak.inviting.DeclineInvitation;
import org.inspraak.inviting.OptOut;
import org.inspraak.respondent.Details;
import org.inspraak.standing.OptOutChoice;
import org.inspraak.survey.Channel;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What only a real database can get wrong: locks, snapshots and races between transactions. */
class ManyAtOnceTest {

    private static final int THREADS = 8;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void takeNoAnswerAfterTheSurveyWasClosed(Engine engine) throws Exception {
        for (int round = 0; round < 5; round++) {
            Scene scene = Scene.on(engine.adapter());
            FieldedSurvey fielded = scene.nps();
            List<ScoredResponse> ready = Stream.generate(
                            () -> scene.decisions().toKeep(scene.pending(scene.asked(fielded)), 9, Details.NONE))
                    .limit(20)
                    .toList();
            Step closed = fielded.survey().close();

            List<Callable<Long>> deeds = new ArrayList<>();
            ready.forEach(scored -> deeds.add(() -> scene.adapter().intake().keep(scored) == Keeping.KEPT ? 1L : 0L));
            deeds.add(10, () -> {
                scene.moved(closed);
                return -counted(scene, fielded).total();
            });

            // What was kept, minus what was there when the close had returned: nothing came behind it.
            assertThat(all(deeds).stream().mapToLong(Long::longValue).sum()).isZero();
            assertThat(ready)
                    .allSatisfy(scored ->
                            assertThat(scene.adapter().intake().keep(scored)).isNotEqualTo(Keeping.KEPT));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void endInOutcomesWhateverFewPeopleDo(Engine engine) throws Exception {
        Scene scene = Scene.on(engine.adapter());
        FieldedSurvey fielded = scene.nps();

        List<Integer> seeds = all(IntStream.range(0, 12 * THREADS)
                .<Callable<Integer>>mapToObj(seed -> () -> {
                    doSomething(scene, fielded, new Random(seed));
                    return seed;
                })
                .toList());

        assertThat(seeds).hasSize(12 * THREADS);
        assertThat(counted(scene, fielded).total())
                .isEqualTo(scene.adapter()
                        .reportStore()
                        .answers(scene.id(), fielded.survey().id(), Optional.empty(), 1000)
                        .size());
    }

    private static void doSomething(Scene scene, FieldedSurvey fielded, Random random) {
        Person person = Person.number(random.nextInt(4));
        String controller = scene.id().value();
        var inviting = scene.services().inviting();
        try {
            var asked = inviting.ask(new AskForInvitation(
                    controller,
                    scene.product().key().value(),
                    null,
                    Channel.IN_APP_WEB,
                    "nl",
                    random.nextBoolean() ? person.identity() : null,
                    null));
            switch (random.nextInt(4)) {
                case 0 -> inviting.optOut(OptOut.of(controller, person.identity(), OptOutChoice.NOT_FOR_A_WHILE));
                case 1 -> inviting.optOut(OptOut.of(controller, person.identity(), OptOutChoice.SURVEYS_ARE_FINE));
                case 2 -> {
                    if (asked instanceof Invited invited) {
                        inviting.decline(new DeclineInvitation(
                                controller, invited.invitation().id().value()));
                    }
                }
                default -> {
                    if (asked instanceof Invited invited) {
                        scene.adapter()
                                .intake()
                                .keep(scene.decisions().toKeep(scene.pending(invited.invitation()), 7, Details.NONE));
                    }
                }
            }
        } catch (ContendedException tooManyAtOnce) {
            assertThat(tooManyAtOnce).hasMessageContaining("nothing was done");
        }
    }

    private static Distribution counted(Scene scene, FieldedSurvey fielded) {
        return scene.adapter()
                .reportStore()
                .counted(scene.id(), fielded.survey().id())
                .orElseThrow()
                .tally()
                .on(fielded.dayOf(scene.clock().instant()), fielded.retention().disposal());
    }

    private static <T> List<T> all(List<? extends Callable<T>> deeds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<T> outcomes = new ArrayList<>();
            for (Future<T> deed : threads.invokeAll(deeds, 60, TimeUnit.SECONDS)) {
                outcomes.add(deed.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }
}
