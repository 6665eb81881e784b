package org.inspraak.server.commands;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which Inspraak this is, as the jar says. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {name(), "Java " + Runtime.version()};
    }

    static String name() {
        return "Inspraak "
                + Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                        .orElse("(not from a jar)");
    }
}
