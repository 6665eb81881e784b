package org.inspraak.rest.security;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** Where a call comes from. It is counted with in memory, and neither stored nor logged. */
final class ClientAddress {

    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F.:]*:[0-9a-fA-F.:]*");
    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /**
     * @param behindProxy whether the last one that {@code X-Forwarded-For} names is believed: our own proxy wrote it, and
     *     anybody may have written those before it
     */
    static String of(Context call, boolean behindProxy) {
        List<String> forwarded = Collections.list(call.req().getHeaders("X-Forwarded-For"));
        if (!behindProxy || forwarded.isEmpty()) {
            return network(call.req().getRemoteAddr());
        }
        String[] hops = forwarded.get(forwarded.size() - 1).split(",", -1);
        return network(hops[hops.length - 1].strip());
    }

    /** One household or office has a whole network of IPv6 addresses. */
    private static String network(String address) {
        String literal = address.replaceAll("[\\[\\]]|%.*", "");
        if (!IPV6.matcher(literal).matches()) {
            return literal;
        }
        try {
            byte[] bytes = InetAddress.getByName(literal).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(NETWORK_BYTES, bytes.length)));
        } catch (UnknownHostException malformed) {
            return literal;
        }
    }
}
