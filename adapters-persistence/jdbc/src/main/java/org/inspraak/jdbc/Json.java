package org.inspraak.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/**
 * An object of the JSON that stands in a few columns: what is read and written as a whole, and by people who look into
 * the database. Members that are absent are left out; there is no null.
 */
record Json(ObjectNode members) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static Json empty() {
        return new Json(MAPPER.createObjectNode());
    }

    /** @throws IllegalArgumentException when the text is no JSON object; the message never repeats it */
    static Json parse(String text) {
        try {
            if (MAPPER.readTree(text) instanceof ObjectNode object) {
                return new Json(object);
            }
        } catch (JsonProcessingException malformed) {
            // Not passed on as the cause: its message repeats the text.
            throw new IllegalArgumentException("the text is no JSON");
        }
        throw new IllegalArgumentException("the text is no JSON object");
    }

    Json with(String name, String value) {
        return with(name, members.textNode(value));
    }

    Json with(String name, int value) {
        return with(name, members.numberNode(value));
    }

    Json with(String name, double value) {
        return with(name, members.numberNode(value));
    }

    Json with(String name, Json value) {
        return with(name, value.members);
    }

    Json with(String name, List<String> values) {
        ArrayNode list = members.arrayNode();
        values.forEach(list::add);
        return with(name, list);
    }

    List<String> names() {
        return members.properties().stream().map(Map.Entry::getKey).toList();
    }

    boolean has(String name) {
        return members.has(name);
    }

    String text(String name) {
        return member(name, JsonNode::isTextual).textValue();
    }

    int integer(String name) {
        return member(name, JsonNode::canConvertToExactIntegral).intValue();
    }

    double real(String name) {
        return member(name, JsonNode::isNumber).doubleValue();
    }

    Json object(String name) {
        return new Json((ObjectNode) member(name, JsonNode::isObject));
    }

    List<String> texts(String name) {
        return StreamSupport.stream(member(name, JsonNode::isArray).spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }

    /** All members, each of which is a text. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        names().forEach(name -> texts.put(name, text(name)));
        return texts;
    }

    /** As it is stored. */
    String written() {
        return members.toString();
    }

    /** The names alone: what is stored may be personal. */
    @Override
    public String toString() {
        return "Json" + names();
    }

    private Json with(String name, JsonNode value) {
        ObjectNode more = members.deepCopy();
        more.set(name, value);
        return new Json(more);
    }

    private JsonNode member(String name, Predicate<JsonNode> kind) {
        return Optional.ofNullable(members.get(name))
                .filter(kind)
                .orElseThrow(() -> new IllegalArgumentException("the JSON lacks " + name));
    }
}
