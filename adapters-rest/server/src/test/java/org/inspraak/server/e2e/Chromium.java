package org.inspraak.server.e2e;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real browser for the tests: the one that is there, or, where this is a Debian of our own (a container that builds as
 * root), the one that the system's packages offer. Otherwise the tests fail with the line to type; they are never skipped.
 */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final String INSTALL = "apt-get update -q && apt-get install -y -q --no-install-recommends chromium";

    private Chromium() {}

    static Path found() {
        return present().orElseGet(Chromium::installed);
    }

    private static Optional<Path> present() {
        Stream<Path> named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).stream();
        Stream<Path> onPath = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)));
        return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
    }

    private static Path installed() {
        boolean mayInstall =
                "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/etc/debian_version"));
        if (!mayInstall) {
            throw new AssertionError("the browser tests need Chromium; type: sudo sh -c '" + INSTALL + "'");
        }
        System.out.println("The browser tests need Chromium, which is absent: " + INSTALL);
        install();
        return present().orElseThrow(() -> new AssertionError("there is still no Chromium after: " + INSTALL));
    }

    private static void install() {
        try {
            ProcessBuilder builder = new ProcessBuilder("sh", "-c", INSTALL).inheritIO();
            builder.environment().putAll(Map.of("DEBIAN_FRONTEND", "noninteractive"));
            int exit = builder.start().waitFor();
            if (exit != 0) {
                throw new AssertionError("the browser tests need Chromium, and this failed: " + INSTALL);
            }
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
