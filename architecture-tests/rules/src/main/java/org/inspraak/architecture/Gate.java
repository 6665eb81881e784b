package org.inspraak.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.inspraak.processing.Permit;
import org.inspraak.processing.ProcessingGate;
import org.inspraak.processing.Sealed;

/**
 * What only the processing gate may do. From another module it does not even compile; on the class path, where anybody
 * can put a class into the gate's package, these rules are the lock.
 */
public final class Gate {

    /** Permits come from the gate. */
    public static final ArchRule ALONE_MAKES_PERMITS = classes()
            .that(describe("are not the gate", type -> !type.isEquivalentTo(ProcessingGate.class)))
            .should(Complaints.none(
                    "make no permit",
                    type -> accesses(
                            type,
                            access -> access.getTargetOwner().isEquivalentTo(Permit.class)
                                    && access.getTarget().getName().equals("<init>"))))
            .because("a permit that nobody decided on is leave to use anybody's data for anything (P6)");

    /** What is sealed is opened by the gate. */
    public static final ArchRule ALONE_OPENS_WHAT_IS_SEALED = classes()
            .that(describe(
                    "are not the gate",
                    type -> !type.isEquivalentTo(ProcessingGate.class) && !type.isEquivalentTo(Sealed.class)))
            .should(Complaints.none(
                    "look into nothing that is sealed",
                    type -> accesses(
                            type,
                            access -> access.getTargetOwner().isEquivalentTo(Sealed.class)
                                    && !access.getTarget().getName().equals("of")
                                    && !access.getTarget().getName().equals("toString"))))
            .because("a store hands over what may be due, restricted or objected to; only the gate knows (P21, P33)");

    private Gate() {}

    private static Stream<String> accesses(JavaClass type, Predicate<JavaAccess<?>> wrong) {
        return type.getAccessesFromSelf().stream().filter(wrong).map(JavaAccess::getDescription);
    }
}
