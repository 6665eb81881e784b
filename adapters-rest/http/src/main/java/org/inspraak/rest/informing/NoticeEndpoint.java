package org.inspraak.rest.informing;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.inspraak.informing.Informing;
import org.inspraak.informing.ReadNotice;
import org.inspraak.language.Language;
import org.inspraak.rest.json.AddressNumber;
import org.inspraak.rest.json.Reply;
import org.inspraak.rest.problem.Complaint;
import org.inspraak.rest.problem.Problem;
import org.inspraak.rest.problem.ProblemType;
import org.inspraak.rest.routing.Access;
import org.inspraak.rest.routing.Routes;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;

/** Lets anyone read a notice. */
@PrimaryAdapter
public final class NoticeEndpoint implements Routes {

    private static final Problem UNKNOWN =
            Problem.of(ProblemType.UNKNOWN_NOTICE, "Look at the controller, the version and the language.");

    private final Informing informing;

    public NoticeEndpoint(Informing informing) {
        this.informing = informing;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get(
                "/v1/controllers/{controller}/notices/{version}",
                call -> read(call).to(call),
                Access.ANYONE);
    }

    private Reply read(Context call) {
        String language = Optional.ofNullable(call.queryParam("language"))
                .orElseThrow(() -> Problem.invalid(List.of(Complaint.inAddress("language", "must be given")))
                        .asException());
        int version = AddressNumber.of(call.pathParam("version")).orElseThrow(UNKNOWN::asException);
        return informing
                .notice(new ReadNotice(call.pathParam("controller"), version, language))
                .map(
                        readable -> Reply.ok(NoticeJson.of(readable)),
                        others -> Reply.of(Problem.of(
                                        ProblemType.LANGUAGE_NOT_OFFERED, "Read it in one of the languages named here.")
                                .and(
                                        "languages",
                                        others.offered().stream()
                                                .map(Language::tag)
                                                .toList())),
                        unknown -> Reply.of(UNKNOWN));
    }
}
