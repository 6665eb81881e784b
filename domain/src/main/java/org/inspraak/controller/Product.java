package org.inspraak.controller;

import java.util.Set;
import org.inspraak.language.Wording;
import org.jmolecules.ddd.types.AggregateRoot;

/** A product or service of exactly one controller (P37), whose users may be asked from the origins it names. */
public record Product(ProductId id, ControllerId controller, String name, ProductKey key, Set<Origin> origins)
        implements AggregateRoot<Product, ProductId> {

    /** @throws IllegalArgumentException when the name is blank */
    public Product {
        Wording.of(name, "a product's name");
        origins = Set.copyOf(origins);
    }

    @Override
    public ProductId getId() {
        return id;
    }
}
