package org.inspraak.ours;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * A rule, how it is put to ourselves and how to its offenders, and whom it must then name.
 *
 * @param rule the class and member of the rule
 * @param innocent those of the offenders' neighbours who do no wrong, and must not be named
 */
record Proof(
        String rule,
        ArchRule ours,
        ArchRule theirs,
        Supplier<JavaClasses> offenders,
        List<String> named,
        List<String> innocent) {

    static final String OFFENDERS = "org.inspraak.architecture.offenders";

    /** A rule that is the same for everybody. */
    static Proof of(String rule, ArchRule same, String home, String... named) {
        return of(rule, same, same, home, named);
    }

    /** A rule that is told what is whose. */
    static Proof of(String rule, ArchRule ours, ArchRule theirs, String home, String... named) {
        return of(rule, ours, theirs, () -> new ClassFileImporter().importPackages(OFFENDERS + "." + home), named);
    }

    static Proof of(String rule, ArchRule ours, ArchRule theirs, Supplier<JavaClasses> offenders, String... named) {
        return new Proof(rule, ours, theirs, offenders, List.of(named), List.of());
    }

    Proof butNot(String... names) {
        return new Proof(rule, ours, theirs, offenders, named, Arrays.asList(names));
    }

    @Override
    public String toString() {
        return rule;
    }
}
