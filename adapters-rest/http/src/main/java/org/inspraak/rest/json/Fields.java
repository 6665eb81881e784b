package org.inspraak.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inspraak.rest.problem.Complaint;
import org.inspraak.rest.problem.SnakeCase;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object. Each is asked for by name and type; whatever is missing, of another type or not asked for
 * is complained of, all at once. Where something is wrong it answers a stand-in, which nobody gets to see.
 */
public final class Fields {

    private static final String INSTANT = "must be an ISO 8601 instant in UTC, such as 2026-11-22T09:30:00Z";
    private static final Instant END_OF_TIME = Instant.parse("9000-01-01T00:00:00Z");

    private final JsonNode object;
    private final String pointer;
    private final List<Complaint> complaints;
    private final Set<String> known = new TreeSet<>();

    Fields(JsonNode object, String pointer, List<Complaint> complaints) {
        this.object = object;
        this.pointer = pointer;
        this.complaints = complaints;
    }

    <T> T read(Function<Fields, T> reader) {
        if (!object.isObject()) {
            complaints.add(Complaint.at(pointer, "must be an object"));
            // Read as if it were empty, whatever is then missing: it has been said what is wrong.
            return reader.apply(new Fields(object, pointer, new ArrayList<>()));
        }
        T message = reader.apply(this);
        // The names that are too many are not repeated: whoever wrote them may have written anything.
        if (!known.containsAll(names())) {
            complaints.add(
                    Complaint.at(pointer, "has a field that is not known; known are " + String.join(", ", known)));
        }
        return message;
    }

    public String text(String name) {
        return required(name, "", this::asText);
    }

    public @Nullable String textOrNull(String name) {
        return optional(name, this::asText).orElse(null);
    }

    public int number(String name) {
        return required(name, 0, this::asNumber);
    }

    public @Nullable Integer numberOrNull(String name) {
        return optional(name, this::asNumber).orElse(null);
    }

    public int number(String name, int standard) {
        return optional(name, this::asNumber).orElse(standard);
    }

    public double share(String name) {
        return required(
                name,
                0.0,
                (value, at) -> value.isNumber() ? Optional.of(value.asDouble()) : wrong(at, "must be a number"));
    }

    public @Nullable Instant instantOrNull(String name) {
        return optional(name, this::asInstant).orElse(null);
    }

    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        return required(name, type.getEnumConstants()[0], (value, at) -> asConstant(value, at, type));
    }

    public <E extends Enum<E>> E constant(String name, Class<E> type, E standard) {
        return optional(name, (value, at) -> asConstant(value, at, type)).orElse(standard);
    }

    public <E extends Enum<E>> Set<E> constants(String name, Class<E> type) {
        return required(name, Set.of(), (value, at) -> asConstants(value, at, type));
    }

    public <E extends Enum<E>> Set<E> constantsOrNone(String name, Class<E> type) {
        return optional(name, (value, at) -> asConstants(value, at, type)).orElse(Set.of());
    }

    public Set<String> texts(String name) {
        return optional(name, (value, at) -> asSet(value, at, this::asText)).orElse(Set.of());
    }

    /** Texts by names of the caller's own. */
    public Map<String, String> textByName(String name) {
        return required(name, Map.of(), this::asTexts);
    }

    /** Texts by names of the caller's own; none where the field is missing. */
    public Map<String, String> textByNameOrNone(String name) {
        return optional(name, this::asTexts).orElse(Map.of());
    }

    public <T> Optional<T> object(String name, Function<Fields, T> reader) {
        return optional(name, (value, at) -> Optional.of(new Fields(value, at, complaints).read(reader)));
    }

    /** Complains of what only the reader of several fields can see. */
    public void complain(String name, String problem) {
        complaints.add(Complaint.at(at(name), problem));
    }

    private <T> T required(String name, T standIn, BiFunction<JsonNode, String, Optional<T>> type) {
        known.add(name);
        JsonNode value = object.get(name);
        if (value == null) {
            complaints.add(Complaint.at(at(name), "must be given"));
            return standIn;
        }
        return type.apply(value, at(name)).orElse(standIn);
    }

    private <T> Optional<T> optional(String name, BiFunction<JsonNode, String, Optional<T>> type) {
        known.add(name);
        return Optional.ofNullable(object.get(name)).flatMap(value -> type.apply(value, at(name)));
    }

    private Optional<String> asText(JsonNode value, String at) {
        if (!value.isTextual()) {
            return wrong(at, "must be text");
        }
        return SoundText.is(value.textValue())
                ? Optional.of(value.textValue())
                : wrong(at, "must be well-formed text without NUL characters");
    }

    private Optional<Integer> asNumber(JsonNode value, String at) {
        return value.isIntegralNumber() && value.canConvertToInt()
                ? Optional.of(value.intValue())
                : wrong(at, "must be a whole number");
    }

    private Optional<Instant> asInstant(JsonNode value, String at) {
        try {
            return Optional.of(Instant.parse(value.asText()))
                    .filter(Fields::isOnAnyCalendar)
                    .or(() -> wrong(at, INSTANT));
        } catch (DateTimeException malformed) {
            return wrong(at, INSTANT);
        }
    }

    /** Further away, adding to it could go beyond what can be written. */
    private static boolean isOnAnyCalendar(Instant instant) {
        return instant.isAfter(Instant.EPOCH) && instant.isBefore(END_OF_TIME);
    }

    private <E extends Enum<E>> Optional<E> asConstant(JsonNode value, String at, Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        Optional<E> named = constants.stream()
                .filter(constant -> value.isTextual() && SnakeCase.of(constant).equals(value.textValue()))
                .findFirst();
        return named.isPresent()
                ? named
                : wrong(
                        at,
                        "must be one of "
                                + constants.stream().map(SnakeCase::of).collect(Collectors.joining(", ")));
    }

    private <E extends Enum<E>> Optional<Set<E>> asConstants(JsonNode value, String at, Class<E> type) {
        return asSet(value, at, (one, place) -> asConstant(one, place, type));
    }

    private <T> Optional<Set<T>> asSet(JsonNode value, String at, BiFunction<JsonNode, String, Optional<T>> type) {
        if (!value.isArray()) {
            return wrong(at, "must be a list");
        }
        Set<T> elements = new LinkedHashSet<>();
        for (int index = 0; index < value.size(); index++) {
            String place = at + "/" + index;
            type.apply(value.get(index), place).ifPresent(element -> {
                if (!elements.add(element)) {
                    complaints.add(Complaint.at(place, "must not be there twice"));
                }
            });
        }
        return Optional.of(elements);
    }

    private Optional<Map<String, String>> asTexts(JsonNode value, String at) {
        if (!value.isObject()) {
            return wrong(at, "must be an object");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        value.properties()
                .forEach(entry -> asText(entry.getValue(), at).ifPresent(text -> texts.put(entry.getKey(), text)));
        return Optional.of(texts);
    }

    private <T> Optional<T> wrong(String at, String problem) {
        complaints.add(Complaint.at(at, problem));
        return Optional.empty();
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private String at(String name) {
        return pointer + "/" + name;
    }
}
