package org.inspraak.respondent;

import java.util.Set;

/**
 * What a notice says may be kept beside an answer: a closed list of categories and named properties, never "including but
 * not limited to" (P8).
 */
public record Declaration(Set<Category> categories, Set<PropertyName> properties) {

    public static final Declaration NOTHING = new Declaration(Set.of(), Set.of());

    public Declaration {
        categories = Set.copyOf(categories);
        properties = Set.copyOf(properties);
    }

    public static Declaration of(Category... categories) {
        return new Declaration(Set.of(categories), Set.of());
    }
}
