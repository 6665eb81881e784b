package org.inspraak.architecture.offenders.exile;

import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.Identifier;

/** Decides in the wrong place. */
record Exile(ExileId id) implements AggregateRoot<Exile, Exile.ExileId> {

    /** Of an exile. */
    record ExileId(int number) implements Identifier {}

    @Override
    public ExileId getId() {
        return id;
    }
}
