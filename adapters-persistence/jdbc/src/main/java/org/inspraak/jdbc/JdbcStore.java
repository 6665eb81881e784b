package org.inspraak.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.inspraak.answering.Intake;
import org.inspraak.designing.DesignStore;
import org.inspraak.informing.PublishedNotices;
import org.inspraak.inviting.AskableSurveys;
import org.inspraak.inviting.Invitations;
import org.inspraak.reporting.ReportStore;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/** The ports of persistence on one database. It may be used by any number of threads at once. */
public final class JdbcStore {

    private final Transactions transactions;
    private final Dialect dialect;

    private JdbcStore(Transactions transactions, Dialect dialect) {
        this.transactions = transactions;
        this.dialect = dialect;
    }

    /**
     * Opens a store on a database, which stays the caller's to close. Makes the tables or brings them up to date, in a
     * schema {@code inspraak} of their own.
     *
     * @throws NotDurableException when the database could lose what it acknowledged
     * @throws DatabaseFailedException when it cannot be reached
     */
    public static JdbcStore open(DataSource database) {
        Dialect dialect = checked(database);
        Migrations.run(database, dialect);
        Jdbi jdbi = Columns.bindingTime(Jdbi.create(database));
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        return new JdbcStore(new Transactions(jdbi), dialect);
    }

    public DesignStore designStore() {
        return new JdbcDesigns(transactions);
    }

    public AskableSurveys askableSurveys() {
        return new JdbcAskableSurveys(transactions);
    }

    public Invitations invitations() {
        return new JdbcInvitations(transactions, dialect);
    }

    public Intake intake() {
        return new JdbcIntake(transactions, dialect);
    }

    public ReportStore reportStore() {
        return new JdbcReports(transactions);
    }

    public PublishedNotices publishedNotices() {
        return new JdbcNotices(transactions);
    }

    private static Dialect checked(DataSource database) {
        try (Connection connection = database.getConnection()) {
            Dialect dialect = Dialect.of(connection);
            Durability.check(connection, dialect);
            return dialect;
        } catch (SQLException failure) {
            throw new DatabaseFailedException(failure);
        }
    }
}
