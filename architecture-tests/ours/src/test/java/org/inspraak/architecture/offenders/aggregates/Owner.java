package org.inspraak.architecture.offenders.aggregates;

import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.Identifier;

/** An aggregate of its own. */
record Owner(OwnerId id) implements AggregateRoot<Owner, Owner.OwnerId> {

    /** Of an owner. */
    record OwnerId(int number) implements Identifier {}

    @Override
    public OwnerId getId() {
        return id;
    }
}
