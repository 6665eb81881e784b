package org.inspraak.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Collectors;
import org.jmolecules.architecture.onion.simplified.ApplicationRing;
import org.jmolecules.architecture.onion.simplified.DomainRing;
import org.jmolecules.architecture.onion.simplified.InfrastructureRing;
import org.jmolecules.archunit.JMoleculesArchitectureRules;

/** The three rings, and who may look where. */
public final class Rings {

    private static final List<Class<? extends Annotation>> RINGS =
            List.of(DomainRing.class, ApplicationRing.class, InfrastructureRing.class);

    /** Every package says which ring it is in. It fails, too, when there is no package to look at. */
    public static final ArchRule EVERY_PACKAGE_IS_IN_ONE_RING = all(packages())
            .should(beInOneRing())
            .because("the rules about rings see only what wears one, and pass over everything else in silence");

    /** Dependencies point inwards: infrastructure, application, domain. */
    public static final ArchRule DEPENDENCIES_POINT_INWARDS = JMoleculesArchitectureRules.ensureOnionSimple()
            .as("dependencies should point inwards, from infrastructure by way of application to domain")
            .because("a promise made in the domain must hold whatever database, framework or page is around it");

    /** Adapters meet the inside at its ports, each on its own side. */
    public static final ArchRule ADAPTERS_STAY_ON_THEIR_SIDE = JMoleculesArchitectureRules.ensureHexagonal()
            .as("primary adapters should use primary ports, secondary adapters implement secondary ports, "
                    + "and neither use the other")
            .because("who drives us and what we drive can only be exchanged when they never meet");

    private Rings() {}

    /** Classes whose package wears that ring. */
    static DescribedPredicate<JavaClass> in(Class<? extends Annotation> ring) {
        return DescribedPredicate.describe(
                "are in the " + ring.getSimpleName(),
                examined -> examined.getPackage().isAnnotatedWith(ring));
    }

    private static ClassesTransformer<JavaPackage> packages() {
        return new AbstractClassesTransformer<>("packages") {
            @Override
            public Iterable<JavaPackage> doTransform(JavaClasses classes) {
                return classes.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
            }
        };
    }

    private static ArchCondition<JavaPackage> beInOneRing() {
        return new ArchCondition<>("be in exactly one ring") {
            @Override
            public void check(JavaPackage home, ConditionEvents events) {
                List<String> worn = RINGS.stream()
                        .filter(home::isAnnotatedWith)
                        .map(Class::getSimpleName)
                        .toList();
                if (worn.size() != 1) {
                    events.add(SimpleConditionEvent.violated(
                            home, "package " + home.getName() + " is in " + worn.size() + " rings: " + worn));
                }
            }
        };
    }
}
