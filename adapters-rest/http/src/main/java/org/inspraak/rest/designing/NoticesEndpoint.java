package org.inspraak.rest.designing;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.inspraak.designing.Designing;
import org.inspraak.designing.PublishNotice;
import org.inspraak.notice.Notice;
import org.inspraak.purpose.Purpose;
import org.inspraak.respondent.Category;
import org.inspraak.respondent.PropertyName;
import org.inspraak.rest.json.AddressNumber;
import org.inspraak.rest.json.Body;
import org.inspraak.rest.json.Fields;
import org.inspraak.rest.json.Reply;
import org.inspraak.rest.problem.Complaint;
import org.inspraak.rest.problem.Problem;
import org.inspraak.rest.routing.Role;
import org.inspraak.rest.routing.Routes;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;

/** Publishes notices. */
@PrimaryAdapter
public final class NoticesEndpoint implements Routes {

    private final Designing designing;

    public NoticesEndpoint(Designing designing) {
        this.designing = designing;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.put(
                "/v1/controllers/{controller}/notices/{version}",
                call -> put(call).to(call),
                Role.PRIVACY_OFFICER,
                Role.ADMIN);
    }

    private Reply put(Context call) {
        int version = AddressNumber.of(call.pathParam("version"))
                .orElseThrow(() -> Problem.invalid(
                                List.of(Complaint.inAddress("version", "must be a whole number from 1 on")))
                        .asException());
        PublishNotice request = Body.read(call, fields -> read(call.pathParam("controller"), version, fields));
        return DesignReplies.of(call, designing.publish(request), notice -> Reply.ok(NoticeJson.of(notice)));
    }

    private static PublishNotice read(String controller, int version, Fields fields) {
        return new PublishNotice(
                controller,
                version,
                fields.textByName("text"),
                fields.constants("purposes", Purpose.class),
                fields.constantsOrNone("categories", Category.class),
                fields.texts("properties"));
    }

    /** A notice as operators know it. */
    private record NoticeJson(
            int version,
            Map<String, String> text,
            Set<Purpose> purposes,
            Set<Category> categories,
            List<String> properties,
            Instant publishedAt) {

        static NoticeJson of(Notice notice) {
            return new NoticeJson(
                    notice.version().number(),
                    TextsJson.of(notice.text()),
                    new TreeSet<>(notice.purposes()),
                    new TreeSet<>(notice.declares().categories()),
                    notice.declares().properties().stream()
                            .map(PropertyName::value)
                            .sorted()
                            .toList(),
                    notice.publishedAt());
        }
    }
}
