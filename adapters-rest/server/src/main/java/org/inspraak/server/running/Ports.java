package org.inspraak.server.running;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.inspraak.answering.Intake;
import org.inspraak.designing.DesignStore;
import org.inspraak.informing.PublishedNotices;
import org.inspraak.inviting.AskableSurveys;
import org.inspraak.inviting.Invitations;
import org.inspraak.jdbc.Database;
import org.inspraak.jdbc.JdbcStore;
import org.inspraak.reporting.ReportStore;

/**
 * A store as the use cases see it.
 *
 * @param answers whether it can be reached now
 */
public record Ports(
        DesignStore designs,
        AskableSurveys askableSurveys,
        Invitations invitations,
        Intake intake,
        ReportStore reports,
        PublishedNotices notices,
        BooleanSupplier answers) {

    private static final int PATIENCE_IN_SECONDS = 2;

    /** On a database, which is brought up to date and stays the caller's to close. */
    public static Ports on(Database database) {
        JdbcStore store = database.open();
        return new Ports(
                store.designStore(),
                store.askableSurveys(),
                store.invitations(),
                store.intake(),
                store.reportStore(),
                store.publishedNotices(),
                () -> answers(database.dataSource()));
    }

    private static boolean answers(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_IN_SECONDS);
        } catch (SQLException unreachable) {
            return false;
        }
    }
}
