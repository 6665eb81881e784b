package org.inspraak.jdbc;

import java.util.Optional;
import org.inspraak.answering.CommentedResponse;
import org.inspraak.answering.ScoredResponse;
import org.inspraak.insight.Cell;
import org.inspraak.invitation.Invitation;
import org.inspraak.response.Fingerprint;
import org.inspraak.response.Occasion;
import org.inspraak.response.Response;
import org.jdbi.v3.core.Handle;

/** The tables of responses: the answer, and apart from it all that is personal. */
final class ResponseTables {

    private ResponseTables() {}

    /** The fingerprint of the score that was kept on the invitation. */
    static Optional<Fingerprint> score(Handle handle, Invitation invitation) {
        return fingerprint(handle, invitation, "rp.fingerprint");
    }

    /** The fingerprint of the comment that was kept on the invitation. */
    static Optional<Fingerprint> comment(Handle handle, Invitation invitation) {
        return fingerprint(handle, invitation, "rp.comment_fingerprint");
    }

    static void add(Handle handle, ScoredResponse scored) {
        Response response = scored.response();
        Occasion occasion = response.occasion();
        Cell cell = scored.cell();
        handle.createUpdate("""
                        insert into inspraak.response (controller_id, response_id, survey_id, invitation_id, notice_version, bucket,
                          answered_in, channel, language, country, score)
                        values (:controller, :response, :survey, :invitation, :notice, :bucket,
                          :answeredIn, :channel, :language, :country, :score)
                        """)
                .bind("controller", occasion.controller().value())
                .bind("response", response.getId().value())
                .bind("survey", scored.invitation().survey().value())
                .bind("invitation", response.invitationId().value())
                .bind("notice", occasion.notice().number())
                .bind("bucket", cell.bucket())
                .bind("answeredIn", cell.month().toString())
                .bind("channel", cell.channel().name())
                .bind("language", cell.language().tag())
                .bind("country", cell.country().orElse(""))
                .bind("score", cell.score().value())
                .execute();
        handle.createUpdate("""
                        insert into inspraak.response_personal (controller_id, bucket, response_id, survey_id,
                          subject_id, assurance, collected_on, submitted_at, facts, properties, fingerprint)
                        values (:controller, :bucket, :response, :survey,
                          :subject, :assurance, :collectedOn, :submittedAt, :facts, :properties, :fingerprint)
                        """)
                .bind("controller", occasion.controller().value())
                .bind("bucket", response.lifetime().bucket())
                .bind("response", response.getId().value())
                .bind("survey", scored.invitation().survey().value())
                .bind("subject", response.subject().value())
                .bind("assurance", occasion.assurance().name())
                .bind("collectedOn", response.lifetime().collectedOn())
                .bind("submittedAt", response.submittedAt())
                .bind("facts", KeptDetails.facts(response.details()).written())
                .bind("properties", KeptDetails.properties(response.details()).written())
                .bind("fingerprint", response.fingerprint().value())
                .execute();
    }

    /** Whether the comment was kept; if not, there is one, or no response. */
    static boolean comment(Handle handle, CommentedResponse commented) {
        return handle.createUpdate("""
                                update inspraak.response_personal
                                set comment_text = :comment, comment_fingerprint = :fingerprint
                                where controller_id = :controller and comment_fingerprint is null
                                  and response_id = (select r.response_id from inspraak.response r
                                    where r.controller_id = :controller and r.invitation_id = :invitation)
                                """)
                        .bind("controller", commented.invitation().controller().value())
                        .bind("invitation", commented.invitation().id().value())
                        .bind("comment", commented.comment().text())
                        .bind("fingerprint", commented.fingerprint().value())
                        .execute()
                == 1;
    }

    private static Optional<Fingerprint> fingerprint(Handle handle, Invitation invitation, String column) {
        return handle.createQuery("select " + column + """
                         as fingerprint from inspraak.response r
                        join inspraak.response_personal rp on rp.controller_id = r.controller_id
                          and rp.bucket = r.bucket and rp.response_id = r.response_id
                        where r.controller_id = :controller and r.invitation_id = :invitation
                        """)
                .bind("controller", invitation.controller().value())
                .bind("invitation", invitation.id().value())
                .map((row, context) -> Columns.textIfAny(row, "fingerprint"))
                .findOne()
                .flatMap(kept -> kept.map(Fingerprint::new));
    }
}
