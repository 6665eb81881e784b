package org.inspraak.server.commands;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.inspraak.controller.Origin;
import org.inspraak.jdbc.Database;
import org.inspraak.rest.pages.Demo;
import org.inspraak.rest.pages.DemoHost;
import org.inspraak.rest.routing.Role;
import org.inspraak.rest.security.ApiKey;
import org.inspraak.rest.security.Operator;
import org.inspraak.rest.security.OperatorKeys.KnownKey;
import org.inspraak.rest.security.RateLimits;
import org.inspraak.server.demo.DemoData;
import org.inspraak.server.demo.DevDirectory;
import org.inspraak.server.demo.VisitorTokens;
import org.inspraak.server.running.Ports;
import org.inspraak.server.running.Server;
import org.inspraak.server.running.StopSignal;
import org.inspraak.server.running.UseCases;
import org.inspraak.server.secret.DerivedHostSecrets;
import org.inspraak.server.secret.DerivedSubjectKeys;
import org.inspraak.server.secret.RepeatableTokens;
import org.inspraak.server.secret.SecureTokens;
import org.inspraak.server.settings.DatabaseAccess;
import org.inspraak.server.settings.Listening;
import org.inspraak.server.settings.Settings;
import org.inspraak.survey.SurveyId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs a server to try things out on, with a demo in it, reachable from this machine only. */
@Command(
        name = "start-dev",
        description = "Runs a server with a demo to try out, on an embedded database. Only this machine reaches it.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
@SuppressWarnings("NullAway.Init") // The fields are filled in before it is called.
final class StartDev implements Callable<Integer> {

    /** One person's clicks and scripts, all from one address. */
    private static final RateLimits GENEROUS = new RateLimits(60_000, 600_000);

    @Option(names = "--port", defaultValue = "8080", paramLabel = "PORT", description = "For the API and the pages.")
    private int port;

    @Option(
            names = "--management-port",
            defaultValue = "8081",
            paramLabel = "PORT",
            description = "For health and metrics.")
    private int managementPort;

    @Option(
            names = "--data",
            defaultValue = "./inspraak-dev-data",
            paramLabel = "DIRECTORY",
            description = "Where the database and its secrets are kept between runs.")
    private Path data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        DevDirectory directory = DevDirectory.open(data, new SecureTokens());
        // Derived rather than drawn: the same at every start, and stored nowhere.
        ApiKey key = ApiKey.from(new RepeatableTokens(directory.hostSecrets(), "the demo's operator key"));
        Settings settings = settings(directory, key);
        try (StopSignal stop = StopSignal.listen();
                Database database = Database.inFile(directory.database())) {
            UseCases useCases = new UseCases(Ports.on(database), new DerivedSubjectKeys(settings.subjectKeys()));
            DemoData.Ready demo = new DemoData(
                            useCases::designing,
                            useCases.tokens(),
                            new RepeatableTokens(directory.hostSecrets(), "the demo's survey link"),
                            useCases.clock())
                    .setUp(originsOf(settings.http().port()));
            try (Server server = Server.start(settings, useCases, demoPage(demo, settings, useCases))) {
                new DemoGreeting(spec.commandLine().getOut(), settings, demo)
                        .print(key, directory, server.managementPort(), StartTime.told(useCases.clock()));
                stop.await();
            }
        }
        return 0;
    }

    private Settings settings(DevDirectory directory, ApiKey key) throws IOException {
        int chosen = port == 0 ? free() : port;
        return new Settings(
                new Origin("http://localhost:" + chosen),
                Listening.onLoopback(chosen),
                false,
                GENEROUS,
                Listening.onLoopback(managementPort),
                new DatabaseAccess("", "", ""),
                Map.of(1, directory.subjectKeys()),
                Map.of(1, directory.hostSecrets()),
                List.of(new KnownKey(key.hash(), Operator.ofAll("demo", Role.values()))));
    }

    private static Demo demoPage(DemoData.Ready demo, Settings settings, UseCases useCases) {
        return new Demo(new DemoHost(
                DemoData.CONTROLLER.value(),
                demo.product().key().value(),
                demo.surveys().stream().map(SurveyId::value).toList(),
                demo.languages(),
                new VisitorTokens(new DerivedHostSecrets(settings.hostSecrets()), useCases.clock())));
    }

    /** Both names of this machine: a newcomer may type either. */
    private static Set<Origin> originsOf(int port) {
        return Set.of(new Origin("http://localhost:" + port), new Origin("http://127.0.0.1:" + port));
    }

    /** The addresses that are printed and the product's origins hold the port, so it must be known before listening. */
    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
