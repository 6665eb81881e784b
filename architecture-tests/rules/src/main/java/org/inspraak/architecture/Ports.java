package org.inspraak.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jmolecules.architecture.onion.simplified.ApplicationRing;

/** The doors of the application. */
public final class Ports {

    /**
     * An open interface that the application shows is a port, and says which way it leads: in when the application
     * implements it, out when it does not. Sealed interfaces are answers, not doors.
     */
    public static final ArchRule SAY_WHICH_WAY_THEY_LEAD = classes()
            .that(Rings.in(ApplicationRing.class))
            .and(describe("are open, public interfaces", Ports::isDoor))
            .should(Complaints.none(
                    "be primary ports when the application implements them, and secondary ports otherwise",
                    Ports::misnamed))
            .because("whoever writes an adapter, or a test of all of them, finds the doors by these names");

    /** A port is an interface. */
    public static final ArchRule ARE_INTERFACES = classes()
            .that(describe("are ports", Ports::isPort))
            .should()
            .beInterfaces()
            .because("a door that brings its own wall cannot be built into another house");

    /** What stands behind an inbound port is nobody's business. */
    public static final ArchRule HIDE_THEIR_SERVICES = classes()
            .that(Rings.in(ApplicationRing.class))
            .and(describe("implement a primary port", Ports::isService))
            .should()
            .bePackagePrivate()
            .andShould()
            .haveModifier(JavaModifier.FINAL)
            .because("a caller who knows the service instead of the port depends on how it is done");

    private Ports() {}

    private static boolean isPort(JavaClass type) {
        return type.isAnnotatedWith(PrimaryPort.class) || type.isAnnotatedWith(SecondaryPort.class);
    }

    private static boolean isDoor(JavaClass type) {
        DescribedPredicate<JavaClass> shown = modifier(JavaModifier.PUBLIC).forSubtype();
        return type.isInterface()
                && !type.isAnnotation()
                && shown.test(type)
                && !type.reflect().isSealed();
    }

    private static boolean isService(JavaClass type) {
        return !type.isInterface()
                && type.getAllRawInterfaces().stream().anyMatch(port -> port.isAnnotatedWith(PrimaryPort.class));
    }

    private static Stream<String> misnamed(JavaClass door) {
        boolean implementedInside = door.getAllSubclasses().stream().anyMatch(Rings.in(ApplicationRing.class));
        boolean right = implementedInside
                ? door.isAnnotatedWith(PrimaryPort.class) && !door.isAnnotatedWith(SecondaryPort.class)
                : door.isAnnotatedWith(SecondaryPort.class) && !door.isAnnotatedWith(PrimaryPort.class);
        return right
                ? Stream.empty()
                : Stream.of(door.getName() + " should be a "
                        + (implementedInside
                                ? "primary port: the application implements it"
                                : "secondary port: the application does not implement it"));
    }
}
