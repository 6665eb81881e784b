package org.inspraak.rest.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** openapi.yaml as what it is: the yardstick for every call in the tests. */
public final class Contract {

    private static final String ID = "https://inspraak.test/openapi.yaml";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");

    private final JsonNode document;
    private final SchemaRegistry schemas;
    private final List<Operation> operations = new ArrayList<>();

    private Contract(String yaml) throws IOException {
        document = new YAMLMapper().readTree(yaml);
        schemas = SchemaRegistry.withDialect(
                Dialects.getOpenApi31(),
                builder -> builder.schemas(Map.of(ID, document.toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .forEach(entry ->
                                operations.add(new Operation(this, path.getKey(), entry.getKey(), entry.getValue()))));
    }

    public static Contract read() {
        try (InputStream yaml = Contract.class.getResourceAsStream("/openapi.yaml")) {
            return new Contract(new String(yaml.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<Operation> operations() {
        return operations;
    }

    /** The operation behind an address, the most literal one first; a call that none describes fails the test. */
    public Operation operation(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.describes(method, path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("openapi.yaml describes no " + method + " " + path));
    }

    /** What is wrong with a text by the schema at that place in the document. */
    Set<String> complaints(String pointer, String text) {
        Schema schema = schemas.getSchema(SchemaLocation.of(ID + "#" + pointer));
        Set<String> complaints = new TreeSet<>();
        schema.validate(text, InputFormat.JSON).forEach(error -> complaints.add(error.toString()));
        return complaints;
    }

    /** The place that is meant, where a reference stands at this one. */
    String resolved(String pointer) {
        JsonNode node = document.at(pointer);
        return node.has("$ref") ? resolved(node.get("$ref").textValue().substring(1)) : pointer;
    }

    JsonNode at(String pointer) {
        return document.at(pointer);
    }
}
