package org.inspraak.architecture.offenders.technology;

import java.sql.Connection;

/** An activity that holds a connection. */
record Dialler(Connection connection) {}
