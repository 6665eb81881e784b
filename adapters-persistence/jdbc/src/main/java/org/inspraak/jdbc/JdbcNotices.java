package org.inspraak.jdbc;

import java.util.Optional;
import org.inspraak.controller.ControllerId;
import org.inspraak.informing.PublishedNotices;
import org.inspraak.notice.NoticeVersion;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;

/** Published notices in the database. */
@SecondaryAdapter
final class JdbcNotices implements PublishedNotices {

    private final Transactions transactions;

    JdbcNotices(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Published> published(ControllerId controller, NoticeVersion version) {
        return transactions.read(handle -> handle.createQuery(
                        "select " + DesignRows.CONTROLLER + ", " + DesignRows.NOTICE + """
                                from inspraak.notice n
                                join inspraak.controller c on c.controller_id = n.controller_id
                                where n.controller_id = :controller and n.notice_version = :version
                                """)
                .bind("controller", controller.value())
                .bind("version", version.number())
                .map((row, context) ->
                        new Published(DesignRows.controller(row, context), DesignRows.notice(row, context)))
                .findOne());
    }
}
