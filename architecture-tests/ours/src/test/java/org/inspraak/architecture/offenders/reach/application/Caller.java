package org.inspraak.architecture.offenders.reach.application;

import java.net.http.HttpClient;

/** An activity that calls the world by itself. */
record Caller(HttpClient client) {}
