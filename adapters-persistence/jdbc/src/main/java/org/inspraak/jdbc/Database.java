package org.inspraak.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Path;
import javax.sql.DataSource;

/** A pool of connections to a database that loses nothing, for whoever brings none of their own. */
public final class Database implements AutoCloseable {

    /** More than two cores keep busy, and few enough to leave a small PostgreSQL room for others. */
    private static final int MOST_CONNECTIONS = 16;

    private static final int IDLE_CONNECTIONS = 2;

    private final HikariDataSource pool;

    private Database(HikariDataSource pool) {
        this.pool = pool;
    }

    /** H2 in a file of that name, to which H2 adds {@code .mv.db}; it is made where it is missing. */
    public static Database inFile(Path file) {
        return connected(DurableUrl.inFile(file), "inspraak", "");
    }

    /**
     * The database at a JDBC URL, of H2 in a file or of PostgreSQL.
     *
     * @throws NotDurableException when the URL weakens durability; the message names the setting and no credentials
     * @throws DatabaseFailedException when it cannot be reached
     */
    public static Database at(String url, String user, String password) {
        return connected(DurableUrl.of(url), user, password);
    }

    /**
     * Looks at a URL without connecting, so that an operator hears of it together with everything else that is wrong.
     *
     * @throws NotDurableException when the URL weakens durability; the message names the setting and no credentials
     */
    public static void requireDurable(String url) {
        DurableUrl.of(url);
    }

    /** The ports on this database; see {@link JdbcStore#open}. */
    public JdbcStore open() {
        return JdbcStore.open(pool);
    }

    public DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }

    private static Database connected(DurableUrl url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("inspraak");
        config.setJdbcUrl(url.value());
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(IDLE_CONNECTIONS);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        if (url.isPostgresql()) {
            // The details of an error repeat the row; without them messages are about tables and columns only.
            config.addDataSourceProperty("logServerErrorDetail", "false");
            // H2 gives up by itself; whoever waits that long for a lock is behind, and decides anew.
            config.setConnectionInitSql("set lock_timeout = '5s'");
        }
        try {
            return new Database(new HikariDataSource(config));
        } catch (HikariPool.PoolInitializationException failure) {
            throw new DatabaseFailedException(failure);
        }
    }
}
