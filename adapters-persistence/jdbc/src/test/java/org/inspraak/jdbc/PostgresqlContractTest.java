package org.inspraak.jdbc;

import org.inspraak.compliance.AdapterContract;
import org.inspraak.compliance.AdapterUnderTest;

class PostgresqlContractTest extends AdapterContract {

    @Override
    protected AdapterUnderTest adapter() {
        return Engine.POSTGRESQL.adapter();
    }
}
