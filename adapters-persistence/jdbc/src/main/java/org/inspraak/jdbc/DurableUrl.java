package org.inspraak.jdbc;

import java.nio.file.Path;

/** A JDBC URL under which nothing that was acknowledged can be lost, as far as a URL can tell. */
record DurableUrl(String value) {

    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** @throws NotDurableException when the URL weakens durability; the message never repeats the URL or a value in it */
    static DurableUrl of(String url) {
        String address = url.strip();
        if (address.startsWith(H2)) {
            return new DurableUrl(H2 + H2Address.completed(address.substring(H2.length())));
        }
        if (address.startsWith(POSTGRESQL)) {
            PostgresqlOptions.check(address);
            return new DurableUrl(address);
        }
        throw new NotDurableException("the database is given as " + H2 + "file:… or " + POSTGRESQL + "//…");
    }

    /** H2 in that file, which is made where it is missing. */
    static DurableUrl inFile(Path file) {
        return of(H2 + "file:" + file.toAbsolutePath());
    }

    boolean isPostgresql() {
        return value.startsWith(POSTGRESQL);
    }

    /** Without the address, which may hold credentials. */
    @Override
    public String toString() {
        return "DurableUrl";
    }
}
