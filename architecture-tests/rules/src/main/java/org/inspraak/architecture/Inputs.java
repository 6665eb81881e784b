package org.inspraak.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/** Time and chance are handed in, never taken from the air. */
public final class Inputs {

    private static final Set<String> MAKING =
            Set.of("<init>", "create", "current", "getDefault", "getInstance", "getInstanceStrong", "of");
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
        List<JavaClass> handedIn = target.getRawParameterTypes();
        if (handedIn.stream().anyMatch(type -> type.isEquivalentTo(Clock.class))) {
            return false;
        }
        return switch (target.getName()) {
            case "now" -> owner.getPackageName().startsWith("java.time");
            case "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes" ->
                owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class);
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "getInstance" -> owner.isAssignableTo(Calendar.class);
            case "<init>" ->
                handedIn.isEmpty() && (owner.isAssignableTo(Date.class) || owner.isAssignableTo(Calendar.class));
            default -> false;
        };
    }

    private static boolean rollsDice(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        boolean dice =
                owner.isAssignableTo(RandomGenerator.class) || owner.isEquivalentTo(RandomGeneratorFactory.class);
        return (dice && MAKING.contains(target.getName()))
                || CHANCE_BY_CALL.contains(owner.getName() + "." + target.getName());
    }

    private static DescribedPredicate<JavaClass> areOutside(String... roots) {
        return describe(
                "are outside " + Arrays.toString(roots),
                examined -> Arrays.stream(roots)
                        .noneMatch(root -> examined.getPackageName().equals(root)
                                || examined.getPackageName().startsWith(root + ".")));
    }
}
