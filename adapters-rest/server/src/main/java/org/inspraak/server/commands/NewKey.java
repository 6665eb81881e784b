package org.inspraak.server.commands;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.inspraak.controller.ControllerId;
import org.inspraak.rest.routing.Role;
import org.inspraak.rest.security.ApiKey;
import org.inspraak.rest.security.Operator;
import org.inspraak.rest.security.OperatorKeys.KnownKey;
import org.inspraak.server.secret.SecureTokens;
import org.inspraak.server.settings.OperatorLine;
import org.inspraak.server.settings.Property;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a key for an operator. It is told this once; what is configured is its hash. */
@Command(
        name = "new-key",
        description = "Prints a new operator key, this once, and the line of configuration that lets it in.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // The fields are filled in before it is called.
final class NewKey implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "A short name for what works with it, such as weekly-report.")
    private String name;

    @Option(
            names = "--role",
            required = true,
            split = ",",
            converter = Words.ARole.class,
            paramLabel = "ROLE",
            description = "survey-manager, analyst, agent, privacy-officer, auditor, admin; several with commas.")
    private Set<Role> roles;

    @Option(
            names = "--controller",
            split = ",",
            converter = Words.AController.class,
            paramLabel = "ID",
            description = "Only for this controller; several with commas. Without it: for all.")
    private Set<ControllerId> controllers = Set.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ApiKey key = ApiKey.from(new SecureTokens());
        var known = new KnownKey(
                key.hash(), new Operator(name, roles, Optional.of(controllers).filter(some -> !some.isEmpty())));
        Property property = OperatorLine.property(name);
        String line = OperatorLine.write(known);
        PrintWriter out = spec.commandLine().getOut();
        out.println("The key, for the operator alone. It is not kept anywhere and cannot be shown again:");
        out.println();
        out.println("  " + key.value());
        out.println();
        out.println("What lets it in, as a line of the configuration file or as a variable of the environment:");
        out.println();
        out.println("  " + property.name() + " = " + line);
        out.println("  " + property.variable() + "=\"" + line + "\"");
        return 0;
    }
}
