package org.inspraak.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Time and chance are handed in, never taken from the air. */
public final class Inputs {

    private static final Set<String> CHANCE_BY_CALL = Set.of(
            UUID.class.getName() + ".randomUUID",
            Math.class.getName() + ".random",
            StrictMath.class.getName() + ".random",
            Collections.class.getName() + ".shuffle");

    private Inputs() {}

    /** Nobody asks the machine what time it is, but the composition roots. */
    public static ArchRule takeNoTimeFromTheAir(String... compositionRoots) {
        return classes()
                .that(areOutside(compositionRoots))
                .should(Complaints.none("be handed their clock", examined -> accesses(examined, Inputs::readsTheClock)))
                .because("an end of retention or a throttle can only be proven where the test decides what time it is");
    }

    /** Nobody rolls dice, but the composition roots. */
    public static ArchRule takeNoChanceFromTheAir(String... compositionRoots) {
        return classes()
                .that(areOutside(compositionRoots))
                .should(Complaints.none(
                        "be handed their randomness", examined -> accesses(examined, Inputs::rollsDice)))
                .because("ids and secrets are only as strong as their source, which is chosen and tested in one place");
    }

    private static Stream<String> accesses(JavaClass examined, Predicate<CodeUnitAccessTarget> wrong) {
        return examined.getCodeUnitAccessesFromSelf().stream()
                .filter(access -> wrong.test(access.getTarget()))
                .map(JavaCodeUnitAccess::getDescription);
    }

    private static boolean readsTheClock(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        boolean nowWithoutAClock = owner.getPackageName().startsWith("java.time")
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean clockOfTheMachine = (owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class))
                && (target.getName().startsWith("system")
                        || (target.getName().startsWith("tick")
                                && target.getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class))));
        boolean calendar = owner.isAssignableTo(Calendar.class)
                && (target.getName().equals("getInstance") || isConstructorOfNothing(target));
        boolean date = owner.isAssignableTo(Date.class) && isConstructorOfNothing(target);
        boolean millis = owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis");
        return nowWithoutAClock || clockOfTheMachine || calendar || date || millis;
    }

    private static boolean rollsDice(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        boolean generator = owner.isAssignableTo(Random.class)
                || owner.isAssignableTo(SecureRandom.class)
                || owner.isAssignableTo(RandomGenerator.class)
                || owner.getName().equals("java.util.random.RandomGeneratorFactory");
        boolean made = target.getName().equals("<init>")
                || Arrays.asList("current", "of", "getDefault", "getInstance", "getInstanceStrong", "create")
                        .contains(target.getName());
        return (generator && made) || CHANCE_BY_CALL.contains(owner.getName() + "." + target.getName());
    }

    private static boolean isConstructorOfNothing(CodeUnitAccessTarget target) {
        return target.getName().equals("<init>")
                && target.getRawParameterTypes().isEmpty();
    }

    private static DescribedPredicate<JavaClass> areOutside(String... roots) {
        return describe(
                "are outside " + Arrays.toString(roots),
                examined -> Arrays.stream(roots)
                        .noneMatch(root -> examined.getPackageName().equals(root)
                                || examined.getPackageName().startsWith(root + ".")));
    }
}
