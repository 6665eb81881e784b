package org.inspraak.jdbc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An object of the JSON that stands in a few columns: what is read and written as a whole, and by people who look into
 * the database. Members that are absent are left out; there is no null.
 */
record Json(Map<String, Object> members) {

    static Json empty() {
        return new Json(new LinkedHashMap<>());
    }

    /** @throws IllegalArgumentException when the text is no JSON object; the message never repeats it */
    static Json parse(String text) {
        return new JsonReader(text).object();
    }

    /** With one more member: a text, a number, another object, or a list of these. */
    Json with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Json(more);
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    String text(String name) {
        return member(name, String.class);
    }

    int integer(String name) {
        return Integer.parseInt(member(name, Number.class).toString());
    }

    double real(String name) {
        return member(name, Number.class).doubleValue();
    }

    Json object(String name) {
        return member(name, Json.class);
    }

    List<String> texts(String name) {
        List<?> list = member(name, List.class);
        return list.stream().map(String.class::cast).toList();
    }

    /** All members, each of which is a text. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        members.keySet().forEach(name -> texts.put(name, text(name)));
        return texts;
    }

    /** As it is stored. */
    String written() {
        return members.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ":" + written(member.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** The names alone: what is stored may be personal. */
    @Override
    public String toString() {
        return "Json" + members.keySet();
    }

    private <T> T member(String name, Class<T> kind) {
        @Nullable Object value = members.get(name);
        return Optional.ofNullable(value)
                .filter(kind::isInstance)
                .map(kind::cast)
                .orElseThrow(
                        () -> new IllegalArgumentException("the JSON lacks a " + kind.getSimpleName() + " " + name));
    }

    private static String written(Object value) {
        if (value instanceof Json json) {
            return json.written();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Json::written).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Number number ? number.toString() : quoted((String) value);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int place = 0; place < text.length(); place++) {
            char character = text.charAt(place);
            if (character == '"' || character == '\\') {
                quoted.append('\\').append(character);
            } else if (character < ' ') {
                quoted.append("\\u%04x".formatted((int) character));
            } else {
                quoted.append(character);
            }
        }
        return quoted.append('"').toString();
    }
}
