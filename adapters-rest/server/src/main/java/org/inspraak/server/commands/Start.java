package org.inspraak.server.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.inspraak.jdbc.Database;
import org.inspraak.server.running.Ports;
import org.inspraak.server.running.Server;
import org.inspraak.server.running.StopSignal;
import org.inspraak.server.running.UseCases;
import org.inspraak.server.secret.DerivedSubjectKeys;
import org.inspraak.server.settings.DatabaseAccess;
import org.inspraak.server.settings.Settings;
import org.inspraak.server.settings.SettingsReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs the server in earnest. It refuses to run on anything that is missing, made up, or could lose an answer. */
@Command(
        name = "start",
        description =
                "Runs the server on your configuration. Whatever is wrong with it is said at once; then it exits with 2.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // The fields are filled in before it is called.
final class Start implements Callable<Integer> {

    @Mixin
    private ConfigurationOption configuration;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Optional<Settings> settings = configuration.read(spec, SettingsReader::settings);
        if (settings.isEmpty()) {
            return ConfigurationOption.UNUSABLE;
        }
        run(settings.get());
        return 0;
    }

    private void run(Settings settings) throws IOException, InterruptedException {
        DatabaseAccess access = settings.database();
        try (StopSignal stop = StopSignal.listen();
                Database database = Database.at(access.url(), access.user(), access.password())) {
            UseCases useCases = new UseCases(Ports.on(database), new DerivedSubjectKeys(settings.subjectKeys()));
            try (Server server = Server.start(settings, useCases)) {
                greet(settings, server, useCases.clock());
                stop.await();
            }
        }
    }

    private void greet(Settings settings, Server server, InstantSource clock) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Version.name() + " is ready after " + StartTime.told(clock) + ".");
        out.println("  reached at          " + settings.origin());
        out.println("  listening on        http://" + settings.http().host() + ":" + server.port());
        out.println("  health and metrics  http://" + settings.management().host() + ":" + server.managementPort()
                + "/health/ready and /metrics");
        out.flush();
    }
}
