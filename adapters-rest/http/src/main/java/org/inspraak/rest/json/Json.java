package org.inspraak.rest.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.inspraak.rest.problem.SnakeCase;

/** How JSON is written and read here, and nowhere else. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(new EnumAsLowerSnake()))
            .propertyNamingStrategy(new AsSnakeCase())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Jackson's own writes "a while" as one word. */
    private static final class AsSnakeCase extends PropertyNamingStrategies.NamingBase {

        private static final long serialVersionUID = 1;

        @Override
        public String translate(String name) {
            return SnakeCase.of(name);
        }
    }

    private Json() {}

    public static byte[] written(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what is answered can be written", impossible);
        }
    }

    /** Empty when it is not exactly one JSON value; the parser's own words would repeat what was sent. */
    static Optional<JsonNode> read(byte[] text) {
        try {
            // Decoded here, because the parser would guess, and also take UTF-16 and UTF-32.
            CharBuffer utf8 = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
            return Optional.ofNullable(MAPPER.readTree(utf8.toString())).filter(node -> !node.isMissingNode());
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }
}
