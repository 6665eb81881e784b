package org.inspraak.rest;

import org.inspraak.rest.routing.Addresses;
import org.inspraak.rest.security.RateLimits;

/**
 * How the API is run.
 *
 * @param addresses where people reach it
 * @param limits how often it may be called
 * @param behindProxy whether every call comes through a proxy of one's own, whose {@code X-Forwarded-For} is believed
 */
public record Settings(Addresses addresses, RateLimits limits, boolean behindProxy) {}
