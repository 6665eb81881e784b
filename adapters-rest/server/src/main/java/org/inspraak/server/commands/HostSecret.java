package org.inspraak.server.commands;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.inspraak.controller.ControllerId;
import org.inspraak.server.secret.DerivedHostSecrets;
import org.inspraak.server.secret.MasterSecret;
import org.inspraak.server.settings.SettingsReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what a controller's backend signs with. It prints nothing else, so that a script can take it. */
@Command(
        name = "host-secret",
        description = {
            "Prints the secret, in Base64, with which a controller's own backend signs who its users are (JWT, HS256).",
            "It is derived from the newest of inspraak.host-secrets.<n>, and always the same for that controller."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // The fields are filled in before it is called.
final class HostSecret implements Callable<Integer> {

    @Option(
            names = "--controller",
            required = true,
            converter = Words.AController.class,
            paramLabel = "ID",
            description = "Whose backend it is for.")
    private ControllerId controller;

    @Mixin
    private ConfigurationOption configuration;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Optional<Map<Integer, MasterSecret>> masters = configuration.read(spec, SettingsReader::hostSecretsOnly);
        masters.map(DerivedHostSecrets::new)
                .map(derived -> derived.of(controller).get(0))
                .map(Base64.getEncoder()::encodeToString)
                .ifPresent(spec.commandLine().getOut()::println);
        return masters.isPresent() ? 0 : ConfigurationOption.UNUSABLE;
    }
}
