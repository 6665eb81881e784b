package org.inspraak.rest.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One operation of the contract. */
public record Operation(Contract contract, String template, String method, JsonNode node) {

    private static final Pattern PARAMETER = Pattern.compile("\\{[a-z]+}");

    public String id() {
        return node.get("operationId").textValue();
    }

    /** Whether it is what answers there. */
    public boolean describes(String callMethod, String path) {
        return method.equalsIgnoreCase(callMethod)
                && path.matches(PARAMETER.matcher(template).replaceAll("[^/]+"));
    }

    /** The roles that it is open to; none when it is open to anyone. */
    public Set<String> roles() {
        Set<String> roles = new TreeSet<>();
        node.path("x-roles").forEach(role -> roles.add(role.textValue()));
        return roles;
    }

    /** What is wrong with a body that is sent to it. */
    public Set<String> complaintsOfRequest(String body) {
        boolean takesBody = node.has("requestBody");
        if (body.isEmpty()) {
            return takesBody ? Set.of("it takes a body") : Set.of();
        }
        return takesBody
                ? contract.complaints(pointer() + "/requestBody/content/application~1json/schema", body)
                : Set.of("it takes no body");
    }

    /** What is wrong with what it answered. */
    public Set<String> complaintsOfResponse(int status, HttpHeaders headers, String body) {
        String response = contract.resolved(pointer() + "/responses/" + status);
        if (contract.at(response).isMissingNode()) {
            return Set.of("openapi.yaml does not say that it answers " + status + " as with " + body);
        }
        Set<String> complaints = new TreeSet<>();
        contract.at(response).path("headers").properties().forEach(header -> {
            if (headers.firstValue(header.getKey()).isEmpty()) {
                complaints.add("the header " + header.getKey() + " is missing");
            }
        });
        JsonNode content = contract.at(response).path("content");
        String type = headers.firstValue("Content-Type").orElse("");
        if (content.isMissingNode()) {
            complaints.addAll(body.isEmpty() ? Set.of() : Set.of("there is a body"));
        } else if (!content.has(type)) {
            complaints.add("openapi.yaml does not say that " + status + " comes as " + type);
        } else if (type.contains("json")) {
            complaints.addAll(contract.complaints(response + "/content/" + type.replace("/", "~1") + "/schema", body));
        }
        return complaints;
    }

    private String pointer() {
        return "/paths/" + template.replace("~", "~0").replace("/", "~1") + "/" + method;
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
