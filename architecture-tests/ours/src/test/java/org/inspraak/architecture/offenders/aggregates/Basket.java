package org.inspraak.architecture.offenders.aggregates;

import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.Identifier;

/** Holds its owner instead of the owner's id. */
record Basket(BasketId id, Owner owner) implements AggregateRoot<Basket, Basket.BasketId> {

    /** Of a basket. */
    record BasketId(int number) implements Identifier {}

    @Override
    public BasketId getId() {
        return id;
    }
}
