package org.inspraak.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What types are called. */
public final class Names {

    private static final Pattern KIND = Pattern.compile("(^|[a-z0-9])(Impl|Manager|Helper|Utils?|DTO|Dto)($|[A-Z0-9])");

    /** A name says what a thing is in the words of the business, never of which technical kind it is. */
    public static final ArchRule SAY_WHAT_NOT_WHICH_KIND = classes()
            .should(Complaints.none(
                    "be named without Impl, Manager, Helper, Util or DTO",
                    examined -> KIND.matcher(examined.getSimpleName()).find()
                            ? Stream.of(examined.getName() + " is named after its kind")
                            : Stream.empty()))
            .because(
                    "a privacy officer should be able to read the names; a kind tells nothing, and hides a second idea");

    private Names() {}
}
