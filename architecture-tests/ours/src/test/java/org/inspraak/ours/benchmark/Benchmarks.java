package org.inspraak.ours.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks and prints a small table. The build's tests pass it over, since it is named like none of them; see
 * benchmarks.md for the line that runs it.
 */
class Benchmarks {

    private static final String UNIT_OF_ALL = EligibilityBenchmark.class.getSimpleName() + ".decision";

    @Test
    void printTheTable() throws RunnerException {
        var options = new OptionsBuilder()
                .include(EligibilityBenchmark.class.getName())
                .include(ScoreBenchmark.class.getName())
                .forks(1)
                .warmupTime(TimeValue.seconds(2))
                .measurementTime(TimeValue.seconds(2))
                .jvmArgs("-Xms1g", "-Xmx1g")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();

        Map<String, RunResult> results = byName(new Runner(options).run());

        assertThat(results).hasSize(4);
        print(results, System.out);
    }

    private static Map<String, RunResult> byName(Collection<RunResult> results) {
        Map<String, RunResult> byName = new TreeMap<>();
        results.forEach(result -> {
            String name = result.getParams().getBenchmark();
            byName.put(name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1), result);
        });
        return byName;
    }

    /** Compared by their best rounds: whatever else the machine does only ever adds to a time. */
    private static void print(Map<String, RunResult> results, PrintStream out) {
        double unit = best(Objects.requireNonNull(results.get(UNIT_OF_ALL), UNIT_OF_ALL));
        out.printf("%n%-48s %10s %10s %12s%n", "µs each", "best", "mean", "× decision");
        results.forEach((name, result) -> out.printf(
                Locale.ROOT,
                "%-48s %10.4f %10.4f %12.3f%n",
                name,
                best(result),
                result.getPrimaryResult().getScore(),
                best(result) / unit));
        out.println();
    }

    private static double best(RunResult result) {
        return result.getPrimaryResult().getStatistics().getMin();
    }
}
