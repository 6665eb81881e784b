package org.inspraak.architecture.offenders.technology;

import jakarta.servlet.ServletRequest;

/** An activity that serves a request. */
record Waiter(ServletRequest request) {}
