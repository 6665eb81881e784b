package org.inspraak.server.operations;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class DiscreetTraceTest {

    @Test
    void tellsWhereItHappenedButNotWhatALibrarySaysAboutIt() {
        Throwable thrown = new UncheckedIOException("for anna@work.nl", new IOException("row (9, 'anna@work.nl')"));

        assertThat(written(thrown))
                .contains("java.io.UncheckedIOException", "caused by java.io.IOException", "DiscreetTraceTest")
                .doesNotContain("anna");
    }

    @Test
    void tellsWhatWeSayOurselves() {
        assertThat(written(new OursException())).contains("OursException: the database failed");
    }

    private static String written(Throwable thrown) {
        LoggerContext context = new LoggerContext();
        Logger logger = context.getLogger("test");
        DiscreetTrace trace = new DiscreetTrace();
        trace.start();
        return trace.convert(
                new LoggingEvent(DiscreetTraceTest.class.getName(), logger, Level.ERROR, "", thrown, null));
    }

    private static final class OursException extends RuntimeException {
        private static final long serialVersionUID = 1;

        OursException() {
            super("the database failed");
        }
    }
}
