package org.inspraak.jdbc;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.inspraak.respondent.Category;
import org.inspraak.respondent.Details;
import org.inspraak.respondent.PropertyName;

/** How details are written in a response's personal part, and nowhere else. */
final class KeptDetails {

    private KeptDetails() {}

    static Json facts(Details details) {
        Json json = Json.empty();
        for (Map.Entry<Category, String> fact : details.facts().entrySet()) {
            json = json.with(fact.getKey().name(), fact.getValue());
        }
        return json;
    }

    static Json properties(Details details) {
        Json json = Json.empty();
        for (Map.Entry<PropertyName, String> property : details.properties().entrySet()) {
            json = json.with(property.getKey().value(), property.getValue());
        }
        return json;
    }

    static Details read(Json facts, Json properties) {
        Map<Category, String> byCategory = new EnumMap<>(Category.class);
        facts.texts().forEach((category, value) -> byCategory.put(Category.valueOf(category), value));
        Map<PropertyName, String> byName = new TreeMap<>();
        properties.texts().forEach((name, value) -> byName.put(new PropertyName(name), value));
        return new Details(byCategory, byName);
    }
}
