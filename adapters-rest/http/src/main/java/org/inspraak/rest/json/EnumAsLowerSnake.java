package org.inspraak.rest.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.inspraak.rest.problem.SnakeCase;

/** Writes constants the way the field does. */
final class EnumAsLowerSnake extends StdSerializer<Enum<?>> {

    private static final long serialVersionUID = 1;

    EnumAsLowerSnake() {
        super(Enum.class, false);
    }

    @Override
    public void serialize(Enum<?> constant, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeString(SnakeCase.of(constant));
    }
}
