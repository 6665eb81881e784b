package org.inspraak.server.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;

/**
 * The properties as they are written. Nothing is mandatory or typed here, so that reading them can name everything that is
 * missing or wrong at once, and in words of ours that never repeat a secret.
 */
@ConfigMapping(prefix = "inspraak")
interface Configuration {

    /** Where people's browsers reach the server: {@code https://surveys.mycompany.nl}. */
    Optional<String> origin();

    /** Secrets that make subject keys, by version from 1 on; they are added, never replaced. */
    Map<String, String> subjectKeys();

    /** Secrets behind the hosts' signatures, by version from 1 on; an old one may stand beside the new for a while. */
    Map<String, String> hostSecrets();

    /** Who may work with the server, by a short name: the key's hash, roles, and perhaps controllers. */
    Map<String, String> operatorKeys();

    Database database();

    Http http();

    Management management();

    /** Where answers are kept. */
    interface Database {
        Optional<String> url();

        Optional<String> user();

        Optional<String> password();
    }

    /** Where the API and the pages listen, and how often they may be called in a minute. */
    interface Http {
        @WithDefault("127.0.0.1")
        String host();

        @WithDefault("8080")
        String port();

        @WithDefault("false")
        String behindProxy();

        Optional<String> callsPerClient();

        Optional<String> callsPerController();
    }

    /** Where health and metrics listen. */
    interface Management {
        @WithDefault("127.0.0.1")
        String host();

        @WithDefault("8081")
        String port();
    }
}
