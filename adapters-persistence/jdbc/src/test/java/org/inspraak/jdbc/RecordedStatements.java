package org.inspraak.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** A real database, and beside it what was said to it. */
final class RecordedStatements {

    private final List<String> statements = new CopyOnWriteArrayList<>();
    private final DataSource database;

    RecordedStatements(DataSource database) {
        this.database = recording(DataSource.class, database);
    }

    DataSource database() {
        return database;
    }

    List<String> statements() {
        return List.copyOf(statements);
    }

    private <T> T recording(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    if (given != null && given.length > 0 && given[0] instanceof String sql) {
                        statements.add(sql);
                    }
                    try {
                        Object answer = method.invoke(real, given);
                        return answer instanceof Connection connection
                                ? recording(Connection.class, connection)
                                : answer;
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
