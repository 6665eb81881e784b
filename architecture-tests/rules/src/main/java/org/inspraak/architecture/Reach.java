package org.inspraak.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.jmolecules.architecture.onion.simplified.ApplicationRing;
import org.jmolecules.architecture.onion.simplified.DomainRing;

/** How far the inner rings reach out. */
public final class Reach {

    private static final Set<String> JAVA_BASE = Object.class.getModule().getPackages();

    private static final DescribedPredicate<JavaClass> PLAIN_JAVA = describe(
            "java.base",
            type -> type.getBaseComponentType().isPrimitive()
                    || JAVA_BASE.contains(type.getBaseComponentType().getPackageName()));

    private static final DescribedPredicate<JavaClass> MARKERS =
            resideInAnyPackage("org.jmolecules..", "org.jspecify..");

    private static final DescribedPredicate<JavaClass> DOMAIN = within(Rings.in(DomainRing.class));

    private static final DescribedPredicate<JavaClass> APPLICATION = within(Rings.in(ApplicationRing.class));

    /** The domain knows java.base, itself, and the annotations of jMolecules and JSpecify. */
    public static final ArchRule THE_DOMAIN_NEEDS_NOTHING_BUT_JAVA = classes()
            .that(Rings.in(DomainRing.class))
            .should()
            .onlyDependOnClassesThat(PLAIN_JAVA.or(MARKERS).or(DOMAIN))
            .because(
                    "what decides about people's data must be readable, testable and embeddable without anything else");

    /** The application knows java.base, the domain, itself, Jakarta's constraints, and the same annotations. */
    public static final ArchRule THE_APPLICATION_NEEDS_THE_DOMAIN_AND_CONSTRAINTS = classes()
            .that(Rings.in(ApplicationRing.class))
            .should()
            .onlyDependOnClassesThat(PLAIN_JAVA
                    .or(MARKERS)
                    .or(resideInAnyPackage("jakarta.validation.."))
                    .or(DOMAIN)
                    .or(APPLICATION))
            .because("whoever embeds the use cases should not inherit a framework, and its faults, with them");

    /** Neither of them knows a database, a servlet or a JSON library. */
    public static final ArchRule NO_TECHNOLOGY_INSIDE = noClasses()
            .that(Rings.in(DomainRing.class).or(Rings.in(ApplicationRing.class)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "jakarta.persistence..",
                    "jakarta.servlet..",
                    "jakarta.ws.rs..",
                    "com.fasterxml.jackson..",
                    "tools.jackson..",
                    "org.springframework..",
                    "org.slf4j..")
            .because("technology belongs to adapters, where it can be exchanged without touching a promise");

    private Reach() {}

    private static DescribedPredicate<JavaClass> within(DescribedPredicate<JavaClass> ring) {
        return describe(ring.getDescription(), type -> ring.test(type.getBaseComponentType()));
    }
}
