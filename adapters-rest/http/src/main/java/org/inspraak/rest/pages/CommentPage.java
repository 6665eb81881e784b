package org.inspraak.rest.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.inspraak.answering.Answering;
import org.inspraak.answering.Refusal;
import org.inspraak.answering.SubmitComment;
import org.inspraak.invitation.InvitationId;
import org.inspraak.inviting.Inviting;
import org.inspraak.inviting.OpenLink;
import org.inspraak.language.Language;
import org.inspraak.response.Comment;
import org.inspraak.rest.routing.Access;
import org.inspraak.rest.routing.Addresses;
import org.inspraak.rest.texts.UiText;
import org.inspraak.survey.Band;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.LinkToken;
import org.inspraak.survey.Questionnaire;

/** The reason for a score that was given behind a link. */
final class CommentPage {

    private static final String STEP = "/comment";

    private final Inviting inviting;
    private final Answering answering;

    CommentPage(Inviting inviting, Answering answering) {
        this.inviting = inviting;
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
        String written = sent.form().field("comment").orElse("").strip();
        if (sent.form().field("skip").isPresent() || written.isEmpty()) {
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

    private View tooLong(Context ctx, Sent sent, String written) {
        UiText labels = sent.labels();
        Optional<String> complaint = Optional.of(labels.of("page.too_long", Comment.LONGEST));
        return inviting.open(new OpenLink(ctx.pathParam("controller"), ctx.pathParam("token")))
                .map(
                        open -> new View(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "comment",
                                form(ctx, sent, question(open.fielded(), sent), written, complaint)),
                        unknown -> Message.unknown(ctx, labels),
                        closed -> Message.closed(ctx, labels));
    }

    /** Only what the survey asks: another site's form may have any words in it, and they would look like ours. */
    private static String question(FieldedSurvey fielded, Sent sent) {
        Questionnaire questionnaire = fielded.survey().design().questionnaire();
        Language language = sent.language()
                .servedBy(questionnaire.languages())
                .orElseGet(() -> questionnaire.languages().iterator().next());
        List<String> asked = Arrays.stream(Band.values())
                .map(band -> questionnaire.followUp().to(band, language))
                .toList();
        return sent.form().field("question").filter(asked::contains).orElse(asked.get(0));
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
}
