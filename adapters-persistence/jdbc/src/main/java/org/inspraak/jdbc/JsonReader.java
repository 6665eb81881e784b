package org.inspraak.jdbc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one JSON object from its first brace to its last, as {@link Json} writes it or a person would. */
final class JsonReader {

    private static final String IN_NUMBERS = "+-.eE0123456789";
    private static final String ESCAPED = "\"\\/bfnrt";
    private static final String MEANT = "\"\\/\b\f\n\r\t";
    private static final int HEX_DIGITS = 4;
    private static final int HEX = 16;
    private static final char END = '\0';

    private final String text;
    private int place;

    JsonReader(String text) {
        this.text = text;
    }

    Json object() {
        Json object = members();
        if (peek() != END) {
            throw malformed();
        }
        return object;
    }

    private Json members() {
        expect('{');
        Map<String, Object> members = new LinkedHashMap<>();
        if (peek() != '}') {
            do {
                String name = string();
                expect(':');
                members.put(name, value());
            } while (follows(','));
        }
        expect('}');
        return new Json(members);
    }

    private Object value() {
        return switch (peek()) {
            case '{' -> members();
            case '[' -> list();
            case '"' -> string();
            default -> number();
        };
    }

    private List<Object> list() {
        expect('[');
        List<Object> items = new ArrayList<>();
        if (peek() != ']') {
            do {
                items.add(value());
            } while (follows(','));
        }
        expect(']');
        return items;
    }

    private BigDecimal number() {
        int start = place;
        while (place < text.length() && IN_NUMBERS.indexOf(text.charAt(place)) >= 0) {
            place++;
        }
        try {
            return new BigDecimal(text.substring(start, place));
        } catch (NumberFormatException noNumber) {
            throw malformed();
        }
    }

    private String string() {
        expect('"');
        StringBuilder content = new StringBuilder();
        for (char next = next(); next != '"'; next = next()) {
            content.append(next == '\\' ? escaped() : next);
        }
        return content.toString();
    }

    private char escaped() {
        char kind = next();
        if (kind == 'u' && place + HEX_DIGITS <= text.length()) {
            place += HEX_DIGITS;
            return (char) Integer.parseInt(text.substring(place - HEX_DIGITS, place), HEX);
        }
        int known = ESCAPED.indexOf(kind);
        if (known < 0) {
            throw malformed();
        }
        return MEANT.charAt(known);
    }

    private char next() {
        if (place >= text.length()) {
            throw malformed();
        }
        return text.charAt(place++);
    }

    private char peek() {
        while (place < text.length() && Character.isWhitespace(text.charAt(place))) {
            place++;
        }
        return place < text.length() ? text.charAt(place) : END;
    }

    private boolean follows(char wanted) {
        boolean follows = peek() == wanted;
        if (follows) {
            place++;
        }
        return follows;
    }

    private void expect(char wanted) {
        if (!follows(wanted)) {
            throw malformed();
        }
    }

    private IllegalArgumentException malformed() {
        return new IllegalArgumentException("the JSON is malformed at character " + place);
    }
}
