package org.inspraak.server.commands;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program: without a command it says which there are. */
@Command(
        name = "inspraak",
        description = "Asks people one small question, and keeps what the privacy statement promises them.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {StartDev.class, Start.class, NewKey.class, NewSecret.class, HostSecret.class},
        footerHeading = "%nTo begin with:%n",
        footer = "  java -jar inspraak.jar start-dev")
@SuppressWarnings("NullAway.Init") // The fields are filled in before it is called.
public final class Inspraak implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }
}
