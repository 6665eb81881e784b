package org.inspraak.jdbc;

import java.util.List;
import java.util.Optional;
import org.inspraak.controller.ControllerId;
import org.inspraak.invitation.InvitationId;
import org.inspraak.invitation.InvitationState;
import org.inspraak.inviting.Asked;
import org.inspraak.inviting.Choice;
import org.inspraak.inviting.Declination;
import org.inspraak.inviting.Invitations;
import org.inspraak.inviting.NewInvitation;
import org.inspraak.respondent.SubjectKey;
import org.inspraak.standing.Standing;
import org.jdbi.v3.core.Handle;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;

/**
 * Invitations and standings in the database. Rows are always taken in one order (survey, standing, keys, invitation,
 * count), so that nobody waits in a circle.
 */
@SecondaryAdapter
final class JdbcInvitations implements Invitations {

    private final Transactions transactions;
    private final Dialect dialect;

    JdbcInvitations(Transactions transactions, Dialect dialect) {
        this.transactions = transactions;
        this.dialect = dialect;
    }

    @Override
    public Optional<Standing> standing(ControllerId controller, List<SubjectKey> keys) {
        return transactions.read(handle -> keys.stream()
                .flatMap(key -> Standings.of(handle, controller, key).stream())
                .findFirst());
    }

    @Override
    public Optional<Asked> find(ControllerId controller, InvitationId invitation) {
        return transactions.read(handle -> handle.createQuery(
                        "select " + String.join(", ", PersonRows.INVITATION, PersonRows.STANDING, SurveyRows.FIELDED)
                                + """
                                from inspraak.invitation i
                                join inspraak.standing st
                                  on st.controller_id = i.controller_id and st.subject_id = i.subject_id
                                join inspraak.survey s
                                  on s.controller_id = i.controller_id and s.survey_id = i.survey_id
                                """
                                + SurveyRows.BEHIND_THE_SURVEY
                                + "where i.controller_id = :controller and i.invitation_id = :invitation")
                .bind("controller", controller.value())
                .bind("invitation", invitation.value())
                .map(PersonRows::asked)
                .findOne());
    }

    @Override
    public Giving give(NewInvitation invitation) {
        return transactions.write(Giving.GIVEN, Giving.STALE, handle -> give(handle, invitation));
    }

    @Override
    public Written decline(Declination declination) {
        return transactions.write(Written.WRITTEN, Written.STALE, handle -> {
            boolean written = Standings.put(handle, declination.permit(), declination.standing())
                    && InvitationTable.move(handle, InvitationState.SHOWN, declination.invitation());
            return written ? Written.WRITTEN : Written.STALE;
        });
    }

    @Override
    public Written choose(Choice choice) {
        return transactions.write(Written.WRITTEN, Written.STALE, handle -> {
            boolean written = Standings.put(handle, choice.permit(), choice.standing())
                    && Standings.add(handle, choice.permit(), choice.keys())
                    && choice.declined()
                            .map(declined -> InvitationTable.move(handle, InvitationState.SHOWN, declined))
                            .orElse(true);
            return written ? Written.WRITTEN : Written.STALE;
        });
    }

    private Giving give(Handle handle, NewInvitation given) {
        boolean fresh = Surveys.isStill(handle, dialect, given.fielded().survey())
                && Standings.put(handle, given.permit(), given.standing())
                && Standings.add(handle, given.permit(), given.keys());
        if (!fresh) {
            // Whoever asks a second time for the same is not behind: the first time moved the standing.
            return InvitationTable.has(
                            handle,
                            given.invitation().controller(),
                            given.invitation().id())
                    ? Giving.ALREADY_GIVEN
                    : Giving.STALE;
        }
        if (!InvitationTable.add(handle, given.invitation())) {
            return Giving.ALREADY_GIVEN;
        }
        return InvitationTable.countShown(handle, given) ? Giving.GIVEN : Giving.DAILY_CAP_REACHED;
    }
}
