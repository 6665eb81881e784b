package org.inspraak.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packed jar in a process of its own. What it prints goes to files, which are read while it runs. */
final class RunningJar implements AutoCloseable {

    private static final Path JAR = Path.of("target", "inspraak.jar");
    private static final long PATIENCE_IN_SECONDS = 60;
    private static final long GLANCE_IN_MILLIS = 20;

    private final Process process;
    private final Path out;
    private final Path err;

    private RunningJar(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Runs a command of the jar in that directory, with nothing of this machine's configuration in its environment. */
    static RunningJar run(Path directory, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // A start that lasts two seconds is over before the second compiler pays off.
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        try {
            Path out = Files.createTempFile(directory, "out", ".txt");
            Path err = Files.createTempFile(directory, "err", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("INSPRAAK_"));
            builder.environment().putAll(environment);
            return new RunningJar(builder.start(), out, err);
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    /** Waits until it has said that it is ready, up to those last words. */
    RunningJar untilReady(String lastWords) {
        await(
                "to be ready",
                () -> out().contains(" is ready after ") && out().strip().endsWith(lastWords));
        return this;
    }

    /** As {@link #untilReady}, where it may also rightly end before. */
    void untilReadyOrEnded(String lastWords) {
        await("to be ready", () -> !process.isAlive() || out().strip().endsWith(lastWords));
    }

    /** Waits until it ends by itself, and answers its exit code. */
    int untilEnded() {
        try {
            assertThat(process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** SIGTERM, and the end of it. */
    RunningJar stop() {
        process.destroy();
        untilEnded();
        return this;
    }

    /** SIGKILL: nothing gets another chance. */
    void kill() {
        process.destroyForcibly();
        untilEnded();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    String out() {
        return read(out);
    }

    String err() {
        return read(err);
    }

    /** What it printed behind that label. */
    String told(String label) {
        Matcher line = Pattern.compile("^\\s*" + Pattern.quote(label) + "\\s+(\\S+)", Pattern.MULTILINE)
                .matcher(out());
        assertThat(line.find()).as("%s in %s", label, out()).isTrue();
        return line.group(1);
    }

    private void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() < end && (process.isAlive() || condition.getAsBoolean()))
                    .as("waited for the server %s, which said%n%s%n%s", what, out(), err())
                    .isTrue();
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(GLANCE_IN_MILLIS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
