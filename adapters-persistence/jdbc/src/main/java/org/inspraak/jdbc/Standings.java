package org.inspraak.jdbc;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inspraak.controller.ControllerId;
import org.inspraak.processing.Permit;
import org.inspraak.respondent.SubjectKey;
import org.inspraak.standing.Standing;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The tables of standings and subject keys. Each change is compared with what it was decided on. */
final class Standings {

    /** Everybody writes keys in this order, so that two who write the same never wait for each other in a circle. */
    private static final Comparator<SubjectKey> IN_ORDER =
            Comparator.comparingInt(SubjectKey::version).thenComparing(SubjectKey::hash);

    private Standings() {}

    static Optional<Standing> of(Handle handle, ControllerId controller, SubjectKey key) {
        return handle.createQuery("select " + PersonRows.STANDING + """
                        from inspraak.subject_key k
                        join inspraak.standing st on st.controller_id = k.controller_id and st.subject_id = k.subject_id
                        where k.controller_id = :controller and k.key_version = :version and k.key_hash = :hash
                        """)
                .bind("controller", controller.value())
                .bind("version", key.version())
                .bind("hash", key.hash())
                .map(PersonRows::standing)
                .findOne();
    }

    /** Whether the stored standing still is of that version; it then stays so until the transaction is over. */
    static boolean isStill(Handle handle, Dialect dialect, Permit decidedOn) {
        return handle.createQuery("""
                        select standing_version from inspraak.standing
                        where controller_id = :controller and subject_id = :subject
                        """ + dialect.againstChange())
                .bind("controller", decidedOn.controller().value())
                .bind("subject", decidedOn.subject().value())
                .mapTo(long.class)
                .findOne()
                .filter(version -> version == decidedOn.standingVersion())
                .isPresent();
    }

    /** Whether it was written: over the version that it was decided on, or as new where that was none. */
    static boolean put(Handle handle, Permit decidedOn, Standing next) {
        return (decidedOn.standingVersion() == 0 ? insert(handle, decidedOn, next) : update(handle, decidedOn, next))
                == 1;
    }

    /** Whether all of these keys are the subject's now. */
    static boolean add(Handle handle, Permit permit, List<SubjectKey> keys) {
        return keys.stream()
                .sorted(IN_ORDER)
                .allMatch(key -> insert(handle, permit, key) || isTheirs(handle, permit, key));
    }

    private static int insert(Handle handle, Permit decidedOn, Standing next) {
        return with(decidedOn, next, handle.createUpdate("""
                        insert into inspraak.standing (controller_id, subject_id, standing_version, objected_at,
                          restricted_at, pauses)
                        values (:controller, :subject, :version, :objectedAt, :restrictedAt, :pauses)
                        on conflict do nothing
                        """));
    }

    private static int update(Handle handle, Permit decidedOn, Standing next) {
        return with(decidedOn, next, handle.createUpdate("""
                                update inspraak.standing
                                set standing_version = :version, objected_at = :objectedAt,
                                  restricted_at = :restrictedAt, pauses = :pauses
                                where controller_id = :controller and subject_id = :subject
                                  and standing_version = :decidedOn
                                """).bind("decidedOn", decidedOn.standingVersion()));
    }

    private static int with(Permit permit, Standing standing, Update update) {
        return update.bind("controller", permit.controller().value())
                .bind("subject", standing.subject().value())
                .bind("version", standing.version())
                .bind("objectedAt", standing.objectedAt())
                .bind("restrictedAt", standing.restrictedAt())
                .bind("pauses", Pauses.written(standing.pauses()))
                .execute();
    }

    private static boolean insert(Handle handle, Permit permit, SubjectKey key) {
        return handle.createUpdate("""
                                insert into inspraak.subject_key (controller_id, key_version, key_hash, subject_id)
                                values (:controller, :version, :hash, :subject)
                                on conflict do nothing
                                """)
                        .bind("controller", permit.controller().value())
                        .bind("version", key.version())
                        .bind("hash", key.hash())
                        .bind("subject", permit.subject().value())
                        .execute()
                == 1;
    }

    private static boolean isTheirs(Handle handle, Permit permit, SubjectKey key) {
        return of(handle, permit.controller(), key)
                .map(Standing::subject)
                .filter(permit.subject()::equals)
                .isPresent();
    }
}
