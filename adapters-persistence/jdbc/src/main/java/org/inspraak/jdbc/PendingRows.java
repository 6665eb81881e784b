package org.inspraak.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inspraak.answering.Pending;
import org.inspraak.controller.ControllerId;
import org.inspraak.invitation.InvitationId;
import org.inspraak.inviting.Asked;
import org.inspraak.respondent.SubjectKey;
import org.inspraak.response.Fingerprint;
import org.inspraak.retention.Lifetime;
import org.jdbi.v3.core.Handle;

/** Reads an invitation with all that a decision about an answer rests on: one statement, hence one moment. */
final class PendingRows {

    /** One of several rows, which differ in the key alone. */
    private record Row(
            Asked asked,
            Optional<SubjectKey> key,
            Optional<Fingerprint> score,
            Optional<Fingerprint> comment,
            Optional<Lifetime> lifetime) {}

    private PendingRows() {}

    static Optional<Pending> find(Handle handle, ControllerId controller, InvitationId invitation) {
        List<Row> rows = handle.createQuery("select "
                        + String.join(", ", PersonRows.INVITATION, PersonRows.STANDING, SurveyRows.FIELDED)
                        + """
                                , k.key_version, k.key_hash, rp.fingerprint, rp.comment_fingerprint, rp.collected_on, rp.bucket
                                from inspraak.invitation i
                                join inspraak.standing st
                                  on st.controller_id = i.controller_id and st.subject_id = i.subject_id
                                join inspraak.survey s
                                  on s.controller_id = i.controller_id and s.survey_id = i.survey_id
                                """
                        + SurveyRows.BEHIND_THE_SURVEY
                        + """
                                left join inspraak.subject_key k
                                  on k.controller_id = i.controller_id and k.subject_id = i.subject_id
                                left join inspraak.response r
                                  on r.controller_id = i.controller_id and r.invitation_id = i.invitation_id
                                left join inspraak.response_personal rp
                                  on rp.controller_id = r.controller_id and rp.bucket = r.bucket
                                  and rp.response_id = r.response_id
                                where i.controller_id = :controller and i.invitation_id = :invitation
                                """)
                .bind("controller", controller.value())
                .bind("invitation", invitation.value())
                .map((row, context) -> new Row(
                        PersonRows.asked(row, context),
                        keyOf(row.getInt("key_version"), Columns.textIfAny(row, "key_hash")),
                        Columns.textIfAny(row, "fingerprint").map(Fingerprint::new),
                        Columns.textIfAny(row, "comment_fingerprint").map(Fingerprint::new),
                        lifetimeIfAny(row)))
                .list();
        return rows.stream()
                .findFirst()
                .map(row -> new Pending(
                        row.asked().invitation(),
                        row.asked().fielded(),
                        row.asked().standing(),
                        rows.stream().flatMap(each -> each.key().stream()).collect(Collectors.toSet()),
                        row.score(),
                        row.comment(),
                        row.lifetime()));
    }

    private static Optional<Lifetime> lifetimeIfAny(ResultSet row) throws SQLException {
        var bucket = Columns.dayIfAny(row, "bucket");
        return bucket.isPresent()
                ? Optional.of(new Lifetime(Columns.day(row, "collected_on"), bucket.get()))
                : Optional.empty();
    }

    private static Optional<SubjectKey> keyOf(int version, Optional<String> hash) {
        return hash.map(value -> new SubjectKey(version, value));
    }
}
