package org.inspraak.answering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.inspraak.controller.UnsignedIdentities;
import org.inspraak.respondent.Category;
import org.inspraak.respondent.Declaration;
import org.inspraak.respondent.Details;
import org.inspraak.respondent.Identity;
import org.inspraak.respondent.IdentityAssurance;
import org.inspraak.respondent.PropertyName;
import org.inspraak.respondent.SubjectKey;
import org.inspraak.validation.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Which details come with a score: what the page knows, as far as it is declared, overridden by what the host vouches for.
 */
sealed interface GivenDetails {

    record Accepted(Details details) implements GivenDetails {}

    record NotAccepted(Refusal reason, List<String> particulars) implements GivenDetails {}

    default <T> T map(Function<Accepted, T> accepted, Function<NotAccepted, T> notAccepted) {
        return this instanceof Accepted yes ? accepted.apply(yes) : notAccepted.apply((NotAccepted) this);
    }

    /** What the page wrote, each value in the form in which it is kept. */
    static Optional<Details> read(Reading reading, SubmitScore request) {
        Map<Category, String> facts = new EnumMap<>(Category.class);
        Map<PropertyName, String> properties = new TreeMap<>();
        if (!reading.isMalformed()) {
            request.details()
                    .forEach((category, value) -> reading.read(
                                    "details." + category.name().toLowerCase(Locale.ROOT), () -> category.kept(value))
                            .ifPresent(kept -> facts.put(category, kept)));
            request.properties().forEach((name, value) -> {
                String where = "properties." + name;
                Optional<PropertyName> property = reading.read(where, () -> new PropertyName(name));
                property.flatMap(known -> reading.read(where, () -> known.kept(value)))
                        .ifPresent(kept -> properties.put(property.orElseThrow(), kept));
            });
        }
        return reading.compose("details", () -> new Details(facts, properties));
    }

    static GivenDetails of(
            @Nullable Identity identity, Details ofPage, Pending pending, Function<Identity, List<SubjectKey>> keysOf) {
        if (identity != null && Collections.disjoint(keysOf.apply(identity), pending.keys())) {
            return new NotAccepted(Refusal.IDENTITY_MISMATCH, List.of());
        }
        Declaration declared = pending.fielded().notice().declares();
        if (!ofPage.beyond(declared).isEmpty()) {
            return new NotAccepted(Refusal.UNDECLARED_DETAILS, List.copyOf(ofPage.beyond(declared)));
        }
        List<String> unvouched = unvouched(ofPage, pending);
        if (!unvouched.isEmpty()) {
            return new NotAccepted(Refusal.UNVOUCHED_DETAILS, unvouched);
        }
        Details vouched = identity == null ? Details.NONE : identity.vouched().within(declared);
        return new Accepted(ofPage.overriddenBy(vouched));
    }

    /**
     * Nobody but the host says who the person is: on a signed invitation, and wherever the controller takes no identity that
     * nobody signed for.
     */
    private static List<String> unvouched(Details ofPage, Pending pending) {
        boolean onlyTheHostSays = pending.invitation().assurance() == IdentityAssurance.SIGNED
                || pending.fielded().controller().unsignedIdentities() == UnsignedIdentities.REFUSED;
        List<String> names = new ArrayList<>();
        if (onlyTheHostSays) {
            ofPage.facts().keySet().stream()
                    .filter(Category::namesThePerson)
                    .forEach(category -> names.add(category.name().toLowerCase(Locale.ROOT)));
        }
        return names;
    }
}
