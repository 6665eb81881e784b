package org.inspraak.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.inspraak.controller.ControllerId;
import org.inspraak.invitation.Invitation;
import org.inspraak.invitation.InvitationId;
import org.inspraak.invitation.InvitationState;
import org.inspraak.inviting.Asked;
import org.inspraak.language.Language;
import org.inspraak.notice.NoticeVersion;
import org.inspraak.processing.Sealed;
import org.inspraak.reporting.Kept;
import org.inspraak.respondent.IdentityAssurance;
import org.inspraak.respondent.SubjectId;
import org.inspraak.response.Answer;
import org.inspraak.response.Comment;
import org.inspraak.response.ResponseId;
import org.inspraak.retention.Lifetime;
import org.inspraak.standing.Standing;
import org.inspraak.survey.Channel;
import org.inspraak.survey.Score;
import org.inspraak.survey.SurveyId;
import org.jdbi.v3.core.statement.StatementContext;

/** Rows about people: standings, invitations, and answers, which leave sealed. */
final class PersonRows {

    static final String STANDING = """
            st.subject_id as st_subject_id, st.standing_version as st_standing_version,
            st.objected_at as st_objected_at, st.restricted_at as st_restricted_at, st.pauses as st_pauses
            """;

    static final String INVITATION = """
            i.controller_id as i_controller_id, i.invitation_id as i_invitation_id, i.survey_id as i_survey_id,
            i.subject_id as i_subject_id, i.channel as i_channel, i.language as i_language,
            i.assurance as i_assurance, i.notice_version as i_notice_version, i.shown_at as i_shown_at,
            i.expires_at as i_expires_at, i.state as i_state
            """;

    static final String ANSWER = """
            r.response_id as r_response_id, r.bucket as r_bucket, r.channel as r_channel, r.language as r_language,
            r.score as r_score, rp.assurance as rp_assurance, rp.collected_on as rp_collected_on,
            rp.submitted_at as rp_submitted_at, rp.comment_text as rp_comment_text
            """;

    private PersonRows() {}

    static Standing standing(ResultSet row, StatementContext context) throws SQLException {
        return new Standing(
                new SubjectId(row.getString("st_subject_id")),
                row.getLong("st_standing_version"),
                Columns.instantIfAny(row, "st_objected_at"),
                Columns.instantIfAny(row, "st_restricted_at"),
                Pauses.read(row.getString("st_pauses")));
    }

    static Invitation invitation(ResultSet row, StatementContext context) throws SQLException {
        return new Invitation(
                new InvitationId(row.getString("i_invitation_id")),
                new ControllerId(row.getString("i_controller_id")),
                new SurveyId(row.getString("i_survey_id")),
                new SubjectId(row.getString("i_subject_id")),
                Channel.valueOf(row.getString("i_channel")),
                Language.of(row.getString("i_language")),
                IdentityAssurance.valueOf(row.getString("i_assurance")),
                new NoticeVersion(row.getInt("i_notice_version")),
                Columns.instant(row, "i_shown_at"),
                Columns.instant(row, "i_expires_at"),
                InvitationState.valueOf(row.getString("i_state")));
    }

    static Asked asked(ResultSet row, StatementContext context) throws SQLException {
        return new Asked(invitation(row, context), SurveyRows.fielded(row, context), standing(row, context));
    }

    static Kept kept(ResultSet row, StatementContext context) throws SQLException {
        ResponseId id = new ResponseId(row.getString("r_response_id"));
        Answer answer = new Answer(
                id,
                new Score(row.getInt("r_score")),
                Columns.textIfAny(row, "rp_comment_text").map(Comment::new),
                Channel.valueOf(row.getString("r_channel")),
                Language.of(row.getString("r_language")),
                IdentityAssurance.valueOf(row.getString("rp_assurance")),
                Columns.instant(row, "rp_submitted_at"));
        Lifetime lifetime = new Lifetime(Columns.day(row, "rp_collected_on"), Columns.day(row, "r_bucket"));
        return new Kept(id, Sealed.of(answer, standing(row, context), lifetime));
    }
}
