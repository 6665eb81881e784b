package org.inspraak.server.settings;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspraak.controller.Origin;
import org.inspraak.jdbc.Database;
import org.inspraak.jdbc.NotDurableException;
import org.inspraak.rest.security.OperatorKeys.KnownKey;
import org.inspraak.rest.security.RateLimits;
import org.inspraak.server.secret.MasterSecret;

/** Reads settings from a file and the environment, which has the last word, and gathers everything that is wrong. */
public final class SettingsReader {

    private static final int OF_ENVIRONMENT = 300;
    private static final int OF_FILE = 200;
    private static final String SUBJECT_KEYS = "inspraak.subject-keys";
    private static final String HOST_SECRETS = "inspraak.host-secrets";

    private final Configuration configuration;
    private final Complaints complaints = new Complaints();
    private final SecretsReading secrets = new SecretsReading(complaints);

    private SettingsReader(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * @param file a properties file in UTF-8; empty where the environment says everything
     * @throws IOException when the file cannot be read
     */
    public static SettingsReader of(Optional<Path> file, Map<String, String> environment) throws IOException {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .withMapping(Configuration.class)
                .withSources(new EnvConfigSource(environment, OF_ENVIRONMENT));
        if (file.isPresent()) {
            builder.withSources(new PropertiesConfigSource(file.get().toUri().toURL(), OF_FILE));
        }
        return new SettingsReader(builder.build().getConfigMapping(Configuration.class));
    }

    /** Everything that a server needs. */
    public SettingsOutcome<Settings> settings() {
        var http = configuration.http();
        var management = configuration.management();
        Optional<Origin> origin = origin();
        Optional<DatabaseAccess> database = database();
        Map<Integer, MasterSecret> subjectKeys =
                secrets.read(SUBJECT_KEYS, "that makes keys of people's identifiers", configuration.subjectKeys());
        Map<Integer, MasterSecret> hostSecrets = hostSecrets();
        secrets.complainOfThoseForDevelopment(SUBJECT_KEYS, subjectKeys);
        secrets.complainOfThoseForDevelopment(HOST_SECRETS, hostSecrets);
        secrets.complainOfSharedOnes(subjectKeys, HOST_SECRETS, hostSecrets);
        List<KnownKey> operatorKeys = operatorKeys();
        Optional<Listening> listening = listening("inspraak.http.port", http.host(), http.port());
        Optional<Boolean> behindProxy = yesOrNo("inspraak.http.behind-proxy", http.behindProxy());
        Optional<Integer> perClient =
                limit("inspraak.http.calls-per-client", http.callsPerClient(), RateLimits.STANDARD.perClient());
        Optional<Integer> perController = limit(
                "inspraak.http.calls-per-controller", http.callsPerController(), RateLimits.STANDARD.perController());
        Optional<Listening> operations = listening("inspraak.management.port", management.host(), management.port());
        return complaints.or(() -> new Settings(
                origin.orElseThrow(),
                listening.orElseThrow(),
                behindProxy.orElseThrow(),
                new RateLimits(perClient.orElseThrow(), perController.orElseThrow()),
                operations.orElseThrow(),
                database.orElseThrow(),
                subjectKeys,
                hostSecrets,
                operatorKeys));
    }

    /** Only the secrets behind the hosts' signatures, by version. */
    public SettingsOutcome<Map<Integer, MasterSecret>> hostSecretsOnly() {
        Map<Integer, MasterSecret> found = hostSecrets();
        return complaints.or(() -> found);
    }

    private Optional<Origin> origin() {
        String property = "inspraak.origin";
        Optional<Origin> origin = complaints
                .required(
                        property,
                        configuration.origin(),
                        "the origin under which people's browsers reach this server, such as https://feedback.mycompany.nl")
                .flatMap(value -> complaints.reading(
                        property, "must be scheme://host[:port] and nothing more", () -> new Origin(value)));
        origin.map(known -> URI.create(known.value()))
                .filter(uri -> !uri.getScheme().equals("https") && !isLoopback(uri.getHost()))
                .ifPresent(plain -> complaints.add(property, "must be https: answers do not travel in the clear"));
        return origin;
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.matches("127(\\.\\d{1,3}){3}") || host.equals("[::1]");
    }

    private Optional<DatabaseAccess> database() {
        var database = configuration.database();
        String property = "inspraak.database.url";
        Optional<String> url = complaints.required(
                property,
                database.url(),
                "the database: jdbc:postgresql://host/name, or jdbc:h2:file:/path/to/file for a single node");
        url.ifPresent(value -> complainUnlessDurable(property, value));
        return url.map(value -> new DatabaseAccess(
                value, database.user().orElse(""), database.password().orElse("")));
    }

    private void complainUnlessDurable(String property, String url) {
        try {
            Database.requireDurable(url);
        } catch (NotDurableException weak) {
            complaints.add(property, "must be durable: " + weak.getMessage());
        }
    }

    private Map<Integer, MasterSecret> hostSecrets() {
        return secrets.read(
                HOST_SECRETS, "behind the signatures of hosts that identify users", configuration.hostSecrets());
    }

    private List<KnownKey> operatorKeys() {
        List<KnownKey> keys = new ArrayList<>();
        if (configuration.operatorKeys().isEmpty()) {
            complaints.add(OperatorLine.property("admin").name(), OperatorLine.RULE);
        }
        configuration
                .operatorKeys()
                .forEach((name, line) -> complaints
                        .reading(
                                OperatorLine.property(name).name(),
                                OperatorLine.RULE,
                                () -> OperatorLine.read(name, line))
                        .ifPresent(keys::add));
        return keys;
    }

    private Optional<Listening> listening(String property, String host, String port) {
        return complaints.reading(
                property, "must be a port from 0 to 65535", () -> new Listening(host, Integer.parseInt(port)));
    }

    private Optional<Boolean> yesOrNo(String property, String written) {
        return complaints.reading(property, "must be true or false", () -> switch (written) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither");
        });
    }

    private Optional<Integer> limit(String property, Optional<String> written, int standard) {
        return complaints.reading(property, "must be a number of calls a minute, from 1 on", () -> {
            int calls = written.map(Integer::parseInt).orElse(standard);
            if (calls < 1) {
                throw new IllegalArgumentException("lets nobody through");
            }
            return calls;
        });
    }
}
