package org.inspraak.rest.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Objects;
import java.util.Optional;
import org.inspraak.answering.Answering;
import org.inspraak.answering.Refusal;
import org.inspraak.answering.SubmitComment;
import org.inspraak.invitation.InvitationId;
import org.inspraak.response.Comment;
import org.inspraak.rest.routing.Access;
import org.inspraak.rest.routing.Addresses;
import org.inspraak.rest.texts.UiText;
import org.inspraak.survey.LinkToken;

/** The reason for a score that was given behind a link. */
final class CommentPage {

    private static final String STEP = "/comment";

    private final Answering answering;

    CommentPage(Answering answering) {
        this.answering = answering;
    }

    void register(RoutesConfig routes) {
        routes.post(Addresses.SURVEY_PAGE + STEP, ctx -> Page.show(ctx, comment(ctx)), Access.ANYONE);
    }

    /** The form that follows a score. */
    static View asking(Context ctx, Sent sent, String question) {
        return View.ok("comment", form(ctx, sent, question, "", Optional.empty()));
    }

    /** What the person gets to read where an answer is not taken. */
    static View said(Context ctx, UiText labels, Refusal reason) {
        return switch (reason) {
            case ALREADY_ANSWERED -> Message.alreadyAnswered(ctx, labels);
            case SURVEY_CLOSED, INVITATION_EXPIRED -> Message.tooLate(ctx, HttpStatus.GONE, labels);
            case OFF_THE_SCALE,
                    INVITATION_DECLINED,
                    NOT_SCORED,
                    IDENTITY_MISMATCH,
                    UNDECLARED_DETAILS,
                    UNVOUCHED_DETAILS,
                    NOT_PERMITTED -> Message.tooLate(ctx, HttpStatus.CONFLICT, labels);
        };
    }

    private View comment(Context ctx) {
        Sent sent = Sent.of(ctx);
        String written = field(ctx, "comment").strip();
        if (ctx.formParam("skip") != null || written.isEmpty()) {
            return Message.thanks(ctx, sent.labels());
        }
        return written.length() > Comment.LONGEST ? tooLong(ctx, sent, written) : take(ctx, sent, written);
    }

    private View take(Context ctx, Sent sent, String written) {
        UiText labels = sent.labels();
        return invitation(ctx, sent)
                .map(invitation -> answering
                        .comment(new SubmitComment(ctx.pathParam("controller"), invitation.value(), written))
                        .map(
                                kept -> Message.thanks(ctx, labels),
                                refused -> said(ctx, labels, refused.reason()),
                                unknown -> Message.unknown(ctx, labels),
                                malformed -> Message.trouble(ctx, labels)))
                .orElseGet(() -> Message.unknown(ctx, labels));
    }

    /** The invitation that the score made of this opening; empty where link or opening were tampered with. */
    private static Optional<InvitationId> invitation(Context ctx, Sent sent) {
        try {
            return Optional.of(InvitationId.ofOpening(new LinkToken(ctx.pathParam("token")), sent.opening()));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static View tooLong(Context ctx, Sent sent, String written) {
        String complaint = sent.labels().of("page.too_long", Comment.LONGEST);
        return new View(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "comment",
                form(ctx, sent, field(ctx, "question"), written, Optional.of(complaint)));
    }

    private static CommentForm form(
            Context ctx, Sent sent, String question, String written, Optional<String> complaint) {
        return new CommentForm(
                Frame.of(ctx, sent.labels(), question),
                question,
                sent.language(),
                sent.opening(),
                SurveyPage.address(ctx) + STEP,
                written,
                complaint);
    }

    private static String field(Context ctx, String name) {
        return Objects.requireNonNullElse(ctx.formParam(name), "");
    }
}
