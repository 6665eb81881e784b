package org.inspraak.compliance.story;

import java.util.Optional;
import org.inspraak.compliance.Person;
import org.inspraak.respondent.Identity;
import org.jspecify.annotations.Nullable;

/** Who appears in a story. */
enum Who {
    ADA(Optional.of(Person.ADA)),
    BOB(Optional.of(Person.BOB)),
    /** Somebody else every time, whom nobody identifies. */
    A_VISITOR(Optional.empty());

    private final Optional<Person> person;

    Who(Optional<Person> person) {
        this.person = person;
    }

    boolean isIdentified() {
        return person.isPresent();
    }

    /** As a request names it: {@code null} for a visitor. */
    @Nullable
    Identity identity() {
        return person.map(Person::identity).orElse(null);
    }

    @Override
    public String toString() {
        return person.map(Person::name).orElse("a visitor");
    }
}
