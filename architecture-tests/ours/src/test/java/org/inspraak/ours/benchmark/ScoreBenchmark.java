package org.inspraak.ours.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.inspraak.answering.Answering;
import org.inspraak.answering.ScoreOutcome;
import org.inspraak.answering.SubmitScore;
import org.inspraak.compliance.Person;
import org.inspraak.survey.Sampling;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Taking a score, on a store that holds nothing else. An invitation takes one score, so that people are asked beforehand,
 * outside the measurement, and a round measures them all.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 15)
@Measurement(iterations = 15)
public class ScoreBenchmark {

    private static final int PEOPLE = 5_000;

    private Field field = new Field(Sampling.EVERYONE);
    private List<SubmitScore> scores = List.of();

    @Setup(Level.Iteration)
    public void askPeople() {
        field = new Field(Sampling.EVERYONE);
        scores = IntStream.range(0, PEOPLE)
                .mapToObj(number -> field.scoring(Person.number(number)))
                .toList();
    }

    /** Through the use case, from a signed identity with two details to a score that is kept and counted. */
    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public void score(Blackhole seen) {
        Answering answering = field.services().answering();
        for (SubmitScore score : scores) {
            ScoreOutcome outcome = answering.score(score);
            if (!(outcome instanceof ScoreOutcome.Kept)) {
                throw new IllegalStateException("not kept");
            }
            seen.consume(outcome);
        }
    }
}
