package org.inspraak.rest.designing;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.inspraak.designing.Designing;
import org.inspraak.designing.RecordAssessment;
import org.inspraak.legalbasis.LegitimateInterestsAssessment;
import org.inspraak.legalbasis.LegitimateInterestsAssessment.Outcome;
import org.inspraak.purpose.Purpose;
import org.inspraak.rest.json.Body;
import org.inspraak.rest.json.Fields;
import org.inspraak.rest.json.Reply;
import org.inspraak.rest.routing.Role;
import org.inspraak.rest.routing.Routes;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;

/** Records assessments of legitimate interests. */
@PrimaryAdapter
public final class AssessmentEndpoint implements Routes {

    private final Designing designing;

    public AssessmentEndpoint(Designing designing) {
        this.designing = designing;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.put(
                "/v1/controllers/{controller}/assessments/{assessment}",
                call -> put(call).to(call),
                Role.PRIVACY_OFFICER,
                Role.ADMIN);
    }

    private Reply put(Context call) {
        RecordAssessment request =
                Body.read(call, fields -> read(call.pathParam("controller"), call.pathParam("assessment"), fields));
        return DesignReplies.of(call, designing.record(request), assessment -> Reply.ok(AssessmentJson.of(assessment)));
    }

    private static RecordAssessment read(String controller, String assessment, Fields fields) {
        return new RecordAssessment(
                controller,
                assessment,
                fields.textByName("statement"),
                fields.constants("purposes", Purpose.class),
                fields.text("approver"),
                fields.text("approved_on"),
                fields.text("review_due"),
                fields.constant("outcome", Outcome.class));
    }

    /** An assessment as it is read back, without the approver's name. */
    private record AssessmentJson(
            String assessment,
            Map<String, String> statement,
            Set<Purpose> purposes,
            LocalDate approvedOn,
            LocalDate reviewDue,
            Outcome outcome) {

        static AssessmentJson of(LegitimateInterestsAssessment assessment) {
            return new AssessmentJson(
                    assessment.id().value(),
                    TextsJson.of(assessment.statement()),
                    new TreeSet<>(assessment.purposes()),
                    assessment.approvedOn(),
                    assessment.reviewDue(),
                    assessment.outcome());
        }
    }
}
