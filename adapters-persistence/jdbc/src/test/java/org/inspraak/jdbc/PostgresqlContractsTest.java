package org.inspraak.jdbc;

import org.inspraak.compliance.AdapterContract;
import org.inspraak.compliance.AdapterUnderTest;

/** Every port keeps its contract on PostgreSQL. */
class PostgresqlContractsTest extends AdapterContract {

    @Override
    protected AdapterUnderTest adapter() {
        return Engine.POSTGRESQL.adapter();
    }
}
