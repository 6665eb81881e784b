package org.inspraak.rest.pages;

import io.javalin.config.RoutesConfig;
import org.inspraak.answering.Answering;
import org.inspraak.informing.Informing;
import org.inspraak.inviting.Inviting;
import org.inspraak.rest.assets.Asset;
import org.inspraak.rest.routing.Access;
import org.inspraak.rest.routing.Routes;
import org.inspraak.token.TokenSource;

/** The pages that people see: the survey behind a link, the notice, and the operator's results. */
public final class Pages implements Routes {

    private static final String STYLES = "text/css; charset=utf-8";
    private static final String PICTURE = "image/svg+xml";

    private final SurveyPage survey;
    private final CommentPage comment;
    private final NoticePage notice;

    public Pages(Inviting inviting, Answering answering, Informing informing, TokenSource tokens) {
        this.survey = new SurveyPage(inviting, answering, tokens);
        this.comment = new CommentPage(inviting, answering);
        this.notice = new NoticePage(informing);
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get("/assets/pages.css", Asset.beside(Pages.class, "pages.css", STYLES), Access.ANYONE);
        routes.get("/assets/icon.svg", Asset.beside(Pages.class, "icon.svg", PICTURE), Access.ANYONE);
        survey.register(routes);
        comment.register(routes);
        notice.register(routes);
        new ResultsPage().register(routes);
    }
}
