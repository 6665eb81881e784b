package org.inspraak.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jmolecules.architecture.onion.simplified.InfrastructureRing;

/** Which package may know which. */
public final class Packages {

    /** An activity is a package with an inbound port. None of them depends on another. */
    public static final ArchRule ACTIVITIES_DO_NOT_CALL_EACH_OTHER = classes()
            .that(DescribedPredicate.describe("belong to an activity", Packages::isOfAnActivity))
            .should(knowNone(
                    "know no other activity",
                    (one, other) -> isOfAnActivity(other) && !one.getPackage().equals(other.getPackage())))
            .because("each activity is one transaction of its own; a rule that two of them share is a domain class");

    private Packages() {}

    /** No circle of packages below the root, inside a module neither. */
    public static ArchRule haveNoCycles(String root) {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("in a circle no part can be understood, tested or moved without all the others");
    }

    /**
     * Packages directly below the root stand in rows, and know only the rows below their own.
     *
     * @param rows the lowest first; every package of the classes that the rule sees is in one of them
     */
    public static ArchRule standInRows(String root, List<Set<String>> rows) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(Complaints.none(
                        "know only the rows of packages below their own: " + rows,
                        examined -> climbs(root, rows, examined)))
                .because("the order is the map of the system: what is told first must not need what is told later");
    }

    /**
     * Adapters, which are the packages directly below the root that are infrastructure, know nothing of each other.
     *
     * @param compositionRoot the one package directly below the root that sees them all, and that none of them sees
     */
    public static ArchRule adaptersAreStrangers(String root, String compositionRoot) {
        return classes()
                .that(DescribedPredicate.describe(
                        "are infrastructure outside the composition root",
                        examined -> isAdapter(examined) && !compositionRoot.equals(topBelow(root, examined))))
                .should(knowNone(
                        "know no other adapter",
                        (one, other) -> isAdapter(other)
                                && !topBelow(root, other).isEmpty()
                                && !topBelow(root, one).equals(topBelow(root, other))))
                .because(
                        "a host takes one adapter and leaves the others; only the composition root puts them together");
    }

    private static boolean isOfAnActivity(JavaClass examined) {
        return examined.getPackage().getClasses().stream().anyMatch(type -> type.isAnnotatedWith(PrimaryPort.class));
    }

    private static boolean isAdapter(JavaClass examined) {
        return Rings.in(InfrastructureRing.class).test(examined);
    }

    private static ArchCondition<JavaClass> knowNone(String description, BiPredicate<JavaClass, JavaClass> wrongly) {
        return Complaints.none(
                description,
                examined -> examined.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> wrongly.test(
                                examined, dependency.getTargetClass().getBaseComponentType()))
                        .map(Dependency::getDescription));
    }

    private static Stream<String> climbs(String root, List<Set<String>> rows, JavaClass examined) {
        String home = topBelow(root, examined);
        OptionalInt row = rowOf(rows, home);
        if (row.isEmpty()) {
            return Stream.of(examined.getName() + " is in " + home + ", which stands in no row");
        }
        return examined.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> {
                    String target = topBelow(root, dependency.getTargetClass().getBaseComponentType());
                    return !target.isEmpty()
                            && !target.equals(home)
                            && rowOf(rows, target).orElse(rows.size()) >= row.getAsInt();
                })
                .map(Dependency::getDescription);
    }

    private static OptionalInt rowOf(List<Set<String>> rows, String name) {
        return IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).contains(name))
                .findFirst();
    }

    /** The name of the package directly below the root that holds the class; blank when none does. */
    private static String topBelow(String root, JavaClass examined) {
        String name = examined.getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1).replaceFirst("\\..*", "") : "";
    }
}
