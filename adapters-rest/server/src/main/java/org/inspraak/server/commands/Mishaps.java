package org.inspraak.server.commands;

import java.io.PrintWriter;
import java.net.BindException;
import java.util.List;
import org.inspraak.jdbc.DatabaseFailedException;
import org.inspraak.jdbc.NotDurableException;
import org.inspraak.server.settings.Complaint;
import org.inspraak.server.settings.Property;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What an operator can mend is said in a line; only what nobody foresaw leaves a trace. */
public final class Mishaps implements IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);

    @Override
    public int handleExecutionException(Exception mishap, CommandLine command, ParseResult arguments) {
        PrintWriter err = command.getErr();
        if (mishap instanceof NotDurableException) {
            Complaint complaint =
                    new Complaint(new Property("inspraak.database.url"), "must be durable: " + mishap.getMessage());
            ConfigurationOption.complain(command.getCommandSpec(), List.of(complaint));
            return ConfigurationOption.UNUSABLE;
        }
        if (mishap instanceof BindException || mishap instanceof DatabaseFailedException) {
            err.println("Not started: " + mishap.getMessage());
        } else {
            LOG.error("Not started, for a reason that was not foreseen", mishap);
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
