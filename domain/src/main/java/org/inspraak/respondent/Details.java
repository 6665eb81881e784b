package org.inspraak.respondent;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is known about a person beside their answer, each value in the one form in which it is kept. It is personal data:
 * kept with the score and never before it (P7), and only as far as the notice declares (P8).
 */
public record Details(Map<Category, String> facts, Map<PropertyName, String> properties) {

    public static final Details NONE = new Details(Map.of(), Map.of());

    /** @throws IllegalArgumentException when a value is not of its category or type; the message never repeats it */
    public Details {
        Map<Category, String> keptFacts = new EnumMap<>(Category.class);
        facts.forEach((category, value) -> keptFacts.put(category, category.kept(value)));
        Map<PropertyName, String> keptProperties = new TreeMap<>();
        properties.forEach((name, value) -> keptProperties.put(name, name.kept(value)));
        facts = Collections.unmodifiableMap(keptFacts);
        properties = Collections.unmodifiableMap(keptProperties);
    }

    public static Details of(Category category, String value) {
        return new Details(Map.of(category, value), Map.of());
    }

    public Details with(Category category, String value) {
        Map<Category, String> more = new TreeMap<>(facts);
        more.put(category, value);
        return new Details(more, properties);
    }

    /** These details and, where both know something, what the other says: who signs for a detail has the last word. */
    public Details overriddenBy(Details other) {
        Map<Category, String> allFacts = new TreeMap<>(facts);
        allFacts.putAll(other.facts);
        Map<PropertyName, String> allProperties = new TreeMap<>(properties);
        allProperties.putAll(other.properties);
        return new Details(allFacts, allProperties);
    }

    /** These details as far as they are declared. */
    public Details within(Declaration declaration) {
        return new Details(
                only(facts, declaration.categories()::contains), only(properties, declaration.properties()::contains));
    }

    /** The names, never the values, of what is here without being declared. */
    public SortedSet<String> beyond(Declaration declaration) {
        TreeSet<String> names = new TreeSet<>();
        facts.keySet().stream()
                .filter(category -> !declaration.categories().contains(category))
                .forEach(category -> names.add(category.name().toLowerCase(Locale.ROOT)));
        properties.keySet().stream()
                .filter(name -> !declaration.properties().contains(name))
                .forEach(name -> names.add(name.value()));
        return names;
    }

    public boolean isEmpty() {
        return facts.isEmpty() && properties.isEmpty();
    }

    @Override
    public String toString() {
        return "Details[" + facts.keySet() + ", " + properties.size() + " properties]";
    }

    private static <K> Map<K, String> only(Map<K, String> all, Predicate<K> declared) {
        return all.entrySet().stream()
                .filter(entry -> declared.test(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
