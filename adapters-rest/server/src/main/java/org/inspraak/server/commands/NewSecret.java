package org.inspraak.server.commands;

import java.util.concurrent.Callable;
import org.inspraak.server.secret.MasterSecret;
import org.inspraak.server.secret.SecureTokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Draws a secret for the configuration. It prints nothing else, so that a script can take it. */
@Command(
        name = "new-secret",
        description = "Prints a new random secret for inspraak.subject-keys.<n> or inspraak.host-secrets.<n>.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // The fields are filled in before it is called.
final class NewSecret implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine()
                .getOut()
                .println(MasterSecret.from(new SecureTokens()).toBase64());
        return 0;
    }
}
