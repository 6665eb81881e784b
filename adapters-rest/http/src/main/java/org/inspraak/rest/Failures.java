package org.inspraak.rest;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.inspraak.contention.ContendedException;
import org.inspraak.rest.json.Reply;
import org.inspraak.rest.problem.Problem;
import org.inspraak.rest.problem.ProblemException;
import org.inspraak.rest.problem.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a problem for everything that ends a call, and tells the log of what nobody foresaw. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final Incidents incidents;

    Failures(Incidents incidents) {
        this.incidents = incidents;
    }

    void register(JavalinConfig config) {
        config.routes.exception(
                ProblemException.class,
                (ending, call) -> Reply.of(ending.problem()).to(call));
        config.routes.exception(HttpResponseException.class, this::ofFramework);
        config.routes.exception(
                ContendedException.class,
                (contended, call) -> Reply.of(
                                Problem.of(ProblemType.CONTENDED, "Nothing was done; send the same again.")
                                        .withHeader("Retry-After", "1"))
                        .to(call));
        config.routes.exception(
                Exception.class,
                (exception, call) -> Reply.of(unexpected(exception)).to(call));
        config.router.javaLangErrorHandler(this::ofError);
    }

    private void ofFramework(HttpResponseException ending, Context call) {
        Problem problem =
                switch (ending.getStatus()) {
                    case NOT_FOUND -> Problem.of(ProblemType.NO_SUCH_ADDRESS, "Look at the address.");
                    case METHOD_NOT_ALLOWED ->
                        Problem.of(ProblemType.METHOD_NOT_ALLOWED, "Use another method.")
                                .withHeader("Allow", ending.getDetails().getOrDefault("availableMethods", ""));
                    default -> unexpected(ending);
                };
        Reply.of(problem).to(call);
    }

    private void ofError(HttpServletResponse response, Error error) {
        Reply reply = Reply.of(unexpected(error));
        response.setStatus(reply.status());
        response.setContentType(reply.contentType());
        try {
            response.getOutputStream().write(reply.written().orElseThrow());
        } catch (IOException brokenOff) {
            LOG.debug("a caller broke off");
        }
    }

    private Problem unexpected(Throwable thrown) {
        return Problem.of(ProblemType.UNEXPECTED, "Tell the operator of this server the number of the incident.")
                .and("incident", incidents.log(thrown));
    }
}
