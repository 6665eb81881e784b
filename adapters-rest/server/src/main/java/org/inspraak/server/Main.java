package org.inspraak.server;

import org.inspraak.server.commands.Inspraak;
import org.inspraak.server.commands.Mishaps;
import picocli.CommandLine;

/** Where the Java machine begins. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Inspraak())
                .setExecutionExceptionHandler(new Mishaps())
                .execute(arguments));
    }
}
