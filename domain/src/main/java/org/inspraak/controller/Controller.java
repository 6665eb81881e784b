package org.inspraak.controller;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.inspraak.language.Wording;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * The company that supplies the product and answers for the data (GDPR 4(7)). All dates that matter to a person, such as
 * the end of retention, are days in the controller's own zone.
 */
public record Controller(
        ControllerId id,
        String name,
        ZoneId zone,
        ContactAddress contact,
        UnsignedIdentities unsignedIdentities,
        ControllerThrottle throttle,
        ReleaseThreshold releaseThreshold)
        implements AggregateRoot<Controller, ControllerId> {

    /** @throws IllegalArgumentException when the name is blank */
    public Controller {
        Wording.of(name, "a controller's name");
    }

    @Override
    public ControllerId getId() {
        return id;
    }

    /** The calendar day at the controller's place. */
    public LocalDate dayOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }
}
