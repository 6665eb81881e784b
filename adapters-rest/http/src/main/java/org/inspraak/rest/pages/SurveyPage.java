package org.inspraak.rest.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.function.Function;
import org.inspraak.answering.Answering;
import org.inspraak.answering.SubmitScore;
import org.inspraak.invitation.Invitation;
import org.inspraak.inviting.DeclineInvitation;
import org.inspraak.inviting.EnterLink;
import org.inspraak.inviting.Inviting;
import org.inspraak.inviting.OpenLink;
import org.inspraak.language.Language;
import org.inspraak.rest.routing.Access;
import org.inspraak.rest.routing.Addresses;
import org.inspraak.rest.texts.UiText;
import org.inspraak.rest.texts.UiTexts;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.Score;
import org.inspraak.token.TokenSource;

/**
 * The survey behind a link, in forms that need no script. Looking at it changes nothing, since mail scanners open every
 * link: only what a person sends makes an invitation.
 */
final class SurveyPage {

    private final Inviting inviting;
    private final Answering answering;
    private final TokenSource tokens;

    SurveyPage(Inviting inviting, Answering answering, TokenSource tokens) {
        this.inviting = inviting;
        this.answering = answering;
        this.tokens = tokens;
    }

    void register(RoutesConfig routes) {
        routes.get(Addresses.SURVEY_PAGE, ctx -> Page.show(ctx, open(ctx)), Access.ANYONE);
        routes.post(Addresses.SURVEY_PAGE, ctx -> Page.show(ctx, score(ctx)), Access.ANYONE);
        routes.post(Addresses.SURVEY_PAGE + "/decline", ctx -> Page.show(ctx, decline(ctx)), Access.ANYONE);
    }

    private View open(Context ctx) {
        Wishes wishes = Wishes.of(ctx);
        return opened(ctx, wishes.labels(), fielded -> {
            Language language =
                    wishes.among(fielded.survey().design().questionnaire().languages());
            return View.ok("score", form(ctx, fielded, new Sent(Form.EMPTY, tokens.id(), language), Optional.empty()));
        });
    }

    /** What was sent is looked at before anything is written: a form without a score leaves nothing behind. */
    private View score(Context ctx) {
        Sent sent = Sent.of(ctx);
        return opened(ctx, sent.labels(), fielded -> {
            Optional<Score> score = sent.score().filter(fielded.survey().scale()::holds);
            return score.map(chosen -> entered(ctx, sent, invitation -> take(ctx, sent, invitation, chosen)))
                    .orElseGet(() -> incomplete(ctx, fielded, sent));
        });
    }

    private View decline(Context ctx) {
        Sent sent = Sent.of(ctx);
        UiText labels = sent.labels();
        return entered(
                ctx,
                sent,
                invitation -> inviting.decline(new DeclineInvitation(
                                invitation.controller().value(), invitation.id().value()))
                        .map(
                                declined -> Message.declined(ctx, labels),
                                answered -> Message.alreadyAnswered(ctx, labels),
                                unknown -> Message.unknown(ctx, labels),
                                malformed -> Message.trouble(ctx, labels)));
    }

    private View opened(Context ctx, UiText labels, Function<FieldedSurvey, View> then) {
        return inviting.open(new OpenLink(ctx.pathParam("controller"), ctx.pathParam("token")))
                .map(
                        open -> then.apply(open.fielded()),
                        unknown -> Message.unknown(ctx, labels),
                        closed -> Message.closed(ctx, labels));
    }

    private View entered(Context ctx, Sent sent, Function<Invitation, View> then) {
        UiText labels = sent.labels();
        return inviting.enter(new EnterLink(
                        ctx.pathParam("controller"),
                        ctx.pathParam("token"),
                        sent.opening(),
                        sent.language().tag()))
                .map(
                        invited -> then.apply(invited.invitation()),
                        notInvited -> Message.tooLate(ctx, HttpStatus.CONFLICT, labels),
                        malformed -> Message.trouble(ctx, labels),
                        unknown -> Message.unknown(ctx, labels),
                        closed -> Message.closed(ctx, labels),
                        languageNotOffered -> Message.trouble(ctx, labels));
    }

    private View take(Context ctx, Sent sent, Invitation invitation, Score score) {
        UiText labels = sent.labels();
        return answering
                .score(SubmitScore.of(
                        invitation.controller().value(), invitation.id().value(), score.value()))
                .map(
                        kept -> CommentPage.asking(ctx, sent, kept.followUp()),
                        refused -> CommentPage.said(ctx, labels, refused.reason()),
                        unknown -> Message.unknown(ctx, labels),
                        malformed -> Message.trouble(ctx, labels));
    }

    private static View incomplete(Context ctx, FieldedSurvey fielded, Sent sent) {
        var scale = fielded.survey().scale();
        String complaint = sent.form().field("score").isEmpty()
                ? sent.labels().of("choose")
                : sent.labels().of("page.off_scale", scale.lowest(), scale.highest());
        return new View(HttpStatus.UNPROCESSABLE_CONTENT, "score", form(ctx, fielded, sent, Optional.of(complaint)));
    }

    private static ScoreForm form(Context ctx, FieldedSurvey fielded, Sent sent, Optional<String> complaint) {
        var offered = fielded.survey().design().questionnaire().languages();
        Language language = sent.language()
                .servedBy(offered)
                .orElseGet(() -> offered.iterator().next());
        UiText labels = UiTexts.in(language);
        String question = fielded.survey()
                .design()
                .questionnaire()
                .question()
                .in(language)
                .orElseThrow();
        return new ScoreForm(
                Frame.of(ctx, labels, question),
                fielded,
                language,
                sent.opening(),
                address(ctx),
                Chooser.of(language, offered),
                complaint);
    }

    /** Where the page is, which nobody but its reader knows. */
    static String address(Context ctx) {
        return ctx.contextPath()
                + Addresses.SURVEY_PAGE
                        .replace("{controller}", ctx.pathParam("controller"))
                        .replace("{token}", ctx.pathParam("token"));
    }
}
