package org.inspraak.jdbc;

import org.inspraak.compliance.AdapterUnderTest;

/** The JDBC adapter as the contracts see it. */
final class JdbcUnderTest {

    private JdbcUnderTest() {}

    static AdapterUnderTest on(JdbcStore store) {
        return new AdapterUnderTest(
                store.designStore(),
                store.askableSurveys(),
                store.invitations(),
                store.intake(),
                store.reportStore(),
                store.publishedNotices());
    }
}
