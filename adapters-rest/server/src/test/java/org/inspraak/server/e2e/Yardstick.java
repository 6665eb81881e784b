package org.inspraak.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.inspraak.rest.contract.Contract;
import org.inspraak.rest.contract.Operation;

/** Holds what goes over the wire against openapi.yaml: whatever is answered, and whatever was taken. */
final class Yardstick {

    private static final Contract CONTRACT = Contract.read();
    private static final int NOTHING_THERE = 404;
    private static final int REFUSED_FROM = 400;

    private Yardstick() {}

    /**
     * @param body what was sent; nonsense may be sent, but only what fits the contract may be taken
     */
    static void hold(String body, HttpResponse<String> response) {
        String method = response.request().method();
        String path = response.uri().getPath();
        if (!path.startsWith("/v1/") || (response.statusCode() == NOTHING_THERE && isNowhere(method, path))) {
            return; // Pages are no part of the API, and neither is what does not exist.
        }
        Operation operation = CONTRACT.operation(method, path);
        assertThat(operation.complaintsOfResponse(response.statusCode(), response.headers(), response.body()))
                .as("the answer to %s", operation)
                .isEmpty();
        if (response.statusCode() < REFUSED_FROM) {
            assertThat(operation.complaintsOfRequest(body))
                    .as("what %s took", operation)
                    .isEmpty();
        }
    }

    private static boolean isNowhere(String method, String path) {
        return CONTRACT.operations().stream().noneMatch(operation -> operation.describes(method, path));
    }
}
