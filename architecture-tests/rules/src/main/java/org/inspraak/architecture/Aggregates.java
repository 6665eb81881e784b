package org.inspraak.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ClassesTransformer;
import java.util.stream.Stream;
import org.jmolecules.architecture.onion.simplified.DomainRing;
import org.jmolecules.archunit.JMoleculesDddRules;
import org.jmolecules.ddd.types.AggregateRoot;

/** The building blocks of the domain. */
public final class Aggregates {

    /** Aggregates know one another by id only, and have an identity. */
    public static final ArchRule KNOW_ONE_ANOTHER_BY_ID = JMoleculesDddRules.all()
            .as("aggregates should have an identity and know one another by id only")
            .because("a copy of another aggregate is a second truth, and a reference makes one transaction of two");

    /** There are aggregates, and they live in the domain. It fails, too, when there is none to look at. */
    public static final ArchRule LIVE_IN_THE_DOMAIN = all(aggregates())
            .should(Complaints.none(
                    "live in the domain",
                    root -> Rings.in(DomainRing.class).test(root)
                            ? Stream.empty()
                            : Stream.of(root.getName() + " is an aggregate outside the domain")))
            .because("the rules about aggregates pass when they see none, and decisions belong inside");

    private Aggregates() {}

    private static ClassesTransformer<JavaClass> aggregates() {
        return new AbstractClassesTransformer<>("aggregates") {
            @Override
            public Iterable<JavaClass> doTransform(JavaClasses classes) {
                return classes.stream()
                        .filter(examined -> examined.isAssignableTo(AggregateRoot.class))
                        .toList();
            }
        };
    }
}
