package org.inspraak.jdbc;

import org.inspraak.controller.ControllerId;
import org.inspraak.invitation.Invitation;
import org.inspraak.invitation.InvitationId;
import org.inspraak.invitation.InvitationState;
import org.inspraak.inviting.NewInvitation;
import org.jdbi.v3.core.Handle;

/** The tables of invitations and of how many were shown. */
final class InvitationTable {

    private InvitationTable() {}

    static boolean has(Handle handle, ControllerId controller, InvitationId invitation) {
        return handle.createQuery("""
                        select count(*) from inspraak.invitation
                        where controller_id = :controller and invitation_id = :invitation
                        """)
                        .bind("controller", controller.value())
                        .bind("invitation", invitation.value())
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    /** Whether it was added; if not, there is one of that id. */
    static boolean add(Handle handle, Invitation invitation) {
        return handle.createUpdate("""
                                insert into inspraak.invitation (controller_id, invitation_id, survey_id, subject_id,
                                  channel, language, assurance, notice_version, shown_at, expires_at, state)
                                values (:controller, :invitation, :survey, :subject,
                                  :channel, :language, :assurance, :notice, :shownAt, :expiresAt, :state)
                                on conflict do nothing
                                """)
                        .bind("controller", invitation.controller().value())
                        .bind("invitation", invitation.id().value())
                        .bind("survey", invitation.survey().value())
                        .bind("subject", invitation.subject().value())
                        .bind("channel", invitation.channel().name())
                        .bind("language", invitation.language().tag())
                        .bind("assurance", invitation.assurance().name())
                        .bind("notice", invitation.notice().number())
                        .bind("shownAt", invitation.shownAt())
                        .bind("expiresAt", invitation.expiresAt())
                        .bind("state", invitation.state().name())
                        .execute()
                == 1;
    }

    /** Whether it was moved on from that state; if not, it moved otherwise meanwhile. */
    static boolean move(Handle handle, InvitationState from, Invitation moved) {
        return handle.createUpdate("""
                                update inspraak.invitation set state = :to, expires_at = :expiresAt
                                where controller_id = :controller and invitation_id = :invitation
                                  and subject_id = :subject and state = :from
                                """)
                        .bind("controller", moved.controller().value())
                        .bind("invitation", moved.id().value())
                        .bind("subject", moved.subject().value())
                        .bind("expiresAt", moved.expiresAt())
                        .bind("from", from.name())
                        .bind("to", moved.state().name())
                        .execute()
                == 1;
    }

    /** Counts it as shown; answers whether the day's cap left room, compared and counted in one statement. */
    static boolean countShown(Handle handle, NewInvitation given) {
        Invitation invitation = given.invitation();
        handle.createUpdate("""
                        insert into inspraak.shown (controller_id, survey_id, shown_on, invitations)
                        values (:controller, :survey, :day, 0)
                        on conflict do nothing
                        """)
                .bind("controller", invitation.controller().value())
                .bind("survey", invitation.survey().value())
                .bind("day", given.day())
                .execute();
        return handle.createUpdate("""
                                update inspraak.shown set invitations = invitations + 1
                                where controller_id = :controller and survey_id = :survey and shown_on = :day
                                  and invitations < :most
                                """)
                        .bind("controller", invitation.controller().value())
                        .bind("survey", invitation.survey().value())
                        .bind("day", given.day())
                        .bind(
                                "most",
                                given.dailyCap().isPresent() ? given.dailyCap().getAsInt() : Long.MAX_VALUE)
                        .execute()
                == 1;
    }
}
