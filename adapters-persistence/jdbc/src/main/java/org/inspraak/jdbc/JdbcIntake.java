package org.inspraak.jdbc;

import java.util.Optional;
import org.inspraak.answering.CommentedResponse;
import org.inspraak.answering.Intake;
import org.inspraak.answering.Pending;
import org.inspraak.answering.ScoredResponse;
import org.inspraak.controller.ControllerId;
import org.inspraak.invitation.InvitationId;
import org.inspraak.invitation.InvitationState;
import org.inspraak.response.Fingerprint;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;

/**
 * Taking answers in, into the database. Rows are always taken in one order (survey, standing, invitation, response,
 * publication), so that nobody waits in a circle.
 */
@SecondaryAdapter
final class JdbcIntake implements Intake {

    private final Transactions transactions;
    private final Dialect dialect;

    JdbcIntake(Transactions transactions, Dialect dialect) {
        this.transactions = transactions;
        this.dialect = dialect;
    }

    @Override
    public Optional<Pending> find(ControllerId controller, InvitationId invitation) {
        return transactions.read(handle -> PendingRows.find(handle, controller, invitation));
    }

    @Override
    public Keeping keep(ScoredResponse scored) {
        return transactions.write(Keeping.KEPT, Keeping.STALE, handle -> {
            boolean fresh = Surveys.isStill(handle, dialect, scored.fielded().survey())
                    && Standings.put(handle, scored.permit(), scored.standing())
                    && InvitationTable.move(handle, InvitationState.SHOWN, scored.invitation());
            if (!fresh) {
                // Whoever sends the same a second time is not behind: the first time moved what it rests on.
                return ResponseTables.score(handle, scored.invitation())
                        .map(kept -> again(kept, scored.response().fingerprint()))
                        .orElse(Keeping.STALE);
            }
            ResponseTables.add(handle, scored);
            Counting.count(handle, scored);
            return Keeping.KEPT;
        });
    }

    @Override
    public Keeping keep(CommentedResponse commented) {
        return transactions.write(Keeping.KEPT, Keeping.STALE, handle -> {
            boolean fresh = Surveys.isStill(handle, dialect, commented.fielded().survey())
                    && Standings.isStill(handle, dialect, commented.permit())
                    && InvitationTable.move(handle, InvitationState.SCORED, commented.invitation())
                    && ResponseTables.comment(handle, commented);
            return fresh
                    ? Keeping.KEPT
                    : ResponseTables.comment(handle, commented.invitation())
                            .map(kept -> again(kept, commented.fingerprint()))
                            .orElse(Keeping.STALE);
        });
    }

    private static Keeping again(Fingerprint kept, Fingerprint sent) {
        return kept.equals(sent) ? Keeping.ALREADY_KEPT : Keeping.TAKEN;
    }
}
