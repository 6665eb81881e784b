package org.inspraak.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.inspraak.processing.Permit;
import org.inspraak.processing.Sealed;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jmolecules.architecture.onion.simplified.ApplicationRing;
import org.jmolecules.architecture.onion.simplified.DomainRing;
import org.jmolecules.ddd.types.Identifier;

/** Where personal data may show. */
public final class PersonalData {

    private PersonalData() {}

    /**
     * What is personal leaves a store against a permit or sealed. The rule follows what a method returns into type
     * arguments, fields and subclasses, as far as they were imported.
     *
     * @param personal the types that hold personal data
     */
    public static ArchRule leavesAStoreAgainstAPermitOrSealed(Class<?>... personal) {
        return classes()
                .that(describe("are secondary ports", type -> type.isAnnotatedWith(SecondaryPort.class)))
                .should(Complaints.none(
                        "hand out personal data against a permit or sealed",
                        port -> port.getMethods().stream()
                                .filter(method -> !takesAPermit(method))
                                .filter(method -> shows(method.getReturnType(), Set.of(personal), new HashSet<>()))
                                .map(method -> method.getFullName() + " hands out personal data without a permit")))
                .because("then a use case that forgets to ask the gate does not compile (P6)");
    }

    /**
     * A record of the inner rings that could tell of a person writes its own {@code toString}. Identifiers are random or
     * chosen by operators, and may be written. What adapters make of it is for their own tests of what they log.
     *
     * @param telling the types of values that could tell of a person, such as text
     * @param aboutNobody the names of the records that are known to be about nobody all the same
     */
    public static ArchRule isWrittenOutOfSight(Set<Class<?>> telling, Set<String> aboutNobody) {
        return classes()
                .that(Rings.in(DomainRing.class).or(Rings.in(ApplicationRing.class)))
                .and(describe("are records that could tell of a person", type -> couldTell(type, telling)))
                .and(describe("are not known to be about nobody", type -> !aboutNobody.contains(type.getName())))
                .should(Complaints.none(
                        "write their own toString",
                        type -> writesItself(type)
                                ? Stream.empty()
                                : Stream.of(type.getName() + " shows all it holds wherever it is logged")))
                .because("a log line, an exception or a debugger is no place for what a person said or is called");
    }

    private static boolean takesAPermit(JavaMethod method) {
        return method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Permit.class));
    }

    private static boolean shows(JavaType type, Set<Class<?>> personal, Set<String> seen) {
        JavaClass raw = type.toErasure().getBaseComponentType();
        if (raw.isEquivalentTo(Sealed.class)) {
            return false;
        }
        boolean inArguments = type instanceof JavaParameterizedType generic
                && generic.getActualTypeArguments().stream().anyMatch(argument -> shows(argument, personal, seen));
        return inArguments || showsItself(raw, personal, seen);
    }

    private static boolean showsItself(JavaClass raw, Set<Class<?>> personal, Set<String> seen) {
        if (personal.stream().anyMatch(raw::isEquivalentTo)) {
            return true;
        }
        if (raw.getPackageName().startsWith("java.") || !seen.add(raw.getName())) {
            return false;
        }
        Stream<JavaClass> cases = Stream.concat(Stream.of(raw), raw.getAllSubclasses().stream());
        return cases.flatMap(PersonalData::ownFields)
                .map(JavaField::getType)
                .anyMatch(field -> shows(field, personal, seen));
    }

    private static boolean couldTell(JavaClass type, Set<Class<?>> telling) {
        return type.isRecord()
                && !type.isAssignableTo(Identifier.class)
                && ownFields(type)
                        .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                        .anyMatch(involved -> telling.stream().anyMatch(involved::isEquivalentTo));
    }

    /** What the compiler adds to a record stands on the record's own first line, before everything that was written. */
    private static boolean writesItself(JavaClass type) {
        int firstLine = type.getCodeUnits().stream()
                .mapToInt(PersonalData::lineOf)
                .min()
                .orElse(0);
        return type.tryGetMethod("toString").map(PersonalData::lineOf).orElse(0) > firstLine;
    }

    private static int lineOf(JavaCodeUnit code) {
        return code.getSourceCodeLocation().getLineNumber();
    }

    private static Stream<JavaField> ownFields(JavaClass type) {
        return type.getFields().stream().filter(field -> !field.getModifiers().contains(JavaModifier.STATIC));
    }
}
