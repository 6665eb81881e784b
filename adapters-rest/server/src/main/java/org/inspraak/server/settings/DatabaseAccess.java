package org.inspraak.server.settings;

/** Where the database is, and as whom it is entered. */
public record DatabaseAccess(String url, String user, String password) {

    /** Without password and URL, in which drivers take passwords too. */
    @Override
    public String toString() {
        return "DatabaseAccess[" + user + "]";
    }
}
