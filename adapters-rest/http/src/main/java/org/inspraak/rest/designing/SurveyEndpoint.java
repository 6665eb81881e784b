package org.inspraak.rest.designing;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.security.RouteRole;
import java.util.List;
import org.inspraak.controller.ControllerId;
import org.inspraak.designing.Designing;
import org.inspraak.designing.MoveSurvey;
import org.inspraak.designing.MoveSurvey.Move;
import org.inspraak.designing.NamedSurvey;
import org.inspraak.rest.json.Body;
import org.inspraak.rest.json.Reply;
import org.inspraak.rest.problem.Problem;
import org.inspraak.rest.problem.ProblemType;
import org.inspraak.rest.problem.SnakeCase;
import org.inspraak.rest.routing.Role;
import org.inspraak.rest.routing.Routes;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;

/** Drafts surveys, shows them, and moves them through their life. */
@PrimaryAdapter
public final class SurveyEndpoint implements Routes {

    private static final String SURVEYS = "/v1/controllers/{controller}/surveys";
    private static final String SURVEY = SURVEYS + "/{survey}";
    private static final RouteRole[] DESIGNERS = {Role.SURVEY_MANAGER, Role.ADMIN};

    private final Designing designing;

    public SurveyEndpoint(Designing designing) {
        this.designing = designing;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get(SURVEYS, call -> list(call).to(call), Role.values());
        routes.get(SURVEY, call -> show(call).to(call), Role.values());
        routes.put(SURVEY, call -> draft(call).to(call), DESIGNERS);
        for (Move move : Move.values()) {
            routes.post(
                    SURVEY + "/" + SnakeCase.of(move), call -> move(call, move).to(call), DESIGNERS);
        }
    }

    private Reply list(Context call) {
        ControllerId controller = controller(call.pathParam("controller"));
        return Reply.ok(new SurveysJson(
                designing.surveys(controller).stream().map(SurveyJson::of).toList()));
    }

    private Reply show(Context call) {
        NamedSurvey request = new NamedSurvey(call.pathParam("controller"), call.pathParam("survey"));
        return DesignReplies.ofSurvey(call, designing.survey(request), survey -> Reply.ok(SurveyJson.of(survey)));
    }

    private Reply draft(Context call) {
        var request = Body.read(
                call, fields -> SurveyDraftJson.read(call.pathParam("controller"), call.pathParam("survey"), fields));
        return DesignReplies.of(call, designing.draft(request), survey -> Reply.ok(SurveyJson.of(survey)));
    }

    private Reply move(Context call, Move move) {
        MoveSurvey request = new MoveSurvey(call.pathParam("controller"), call.pathParam("survey"), move);
        return DesignReplies.ofSurvey(call, designing.move(request), survey -> Reply.ok(SurveyJson.of(survey)));
    }

    private static ControllerId controller(String id) {
        try {
            return new ControllerId(id);
        } catch (IllegalArgumentException namesNothing) {
            throw Problem.of(ProblemType.UNKNOWN_CONTROLLER, "Look at the controller's id.")
                    .asException();
        }
    }

    private record SurveysJson(List<SurveyJson> surveys) {}
}
