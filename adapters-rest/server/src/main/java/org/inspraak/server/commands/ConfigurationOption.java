package org.inspraak.server.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.inspraak.server.settings.Complaint;
import org.inspraak.server.settings.SettingsOutcome;
import org.inspraak.server.settings.SettingsReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where the configuration comes from. */
final class ConfigurationOption {

    /** As for a mistyped command: nothing was started, and trying again unchanged is no use. */
    static final int UNUSABLE = 2;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "A properties file; environment variables (INSPRAAK_...) go before it.")
    private @Nullable Path file;

    /** What was configured; empty after complaining of what is wrong with it. */
    <T> Optional<T> read(CommandSpec spec, Function<SettingsReader, SettingsOutcome<T>> part) {
        return part.apply(reader(spec)).map(Optional::of, complaints -> {
            complain(spec, complaints);
            return Optional.empty();
        });
    }

    private SettingsReader reader(CommandSpec spec) {
        try {
            return SettingsReader.of(Optional.ofNullable(file), System.getenv());
        } catch (IOException unreadable) {
            throw new ParameterException(spec.commandLine(), "cannot read the file " + file);
        }
    }

    /** Complains of everything that is wrong. */
    static void complain(CommandSpec spec, List<Complaint> complaints) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("The configuration cannot be used:");
        complaints.forEach(complaint -> err.println("  - " + complaint));
        err.flush();
    }
}
