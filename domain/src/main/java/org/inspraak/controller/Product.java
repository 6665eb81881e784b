package org.inspraak.controller;

import java.util.Set;
import org.jmolecules.ddd.types.AggregateRoot;

/** A product or service of exactly one controller (P37), whose users may be asked from the origins it names. */
public record Product(ProductId id, ControllerId controller, String name, ProductKey key, Set<Origin> origins)
        implements AggregateRoot<Product, ProductId> {

    /** @throws IllegalArgumentException when the name is blank */
    public Product {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a product has a name");
        }
        origins = Set.copyOf(origins);
    }

    @Override
    public ProductId getId() {
        return id;
    }
}
