package org.inspraak.server.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.function.IntFunction;
import org.inspraak.rest.security.HostSecrets;

/** Signs for the demo page's made-up visitors, as a company's own backend does for its users. */
public final class VisitorTokens implements IntFunction<String> {

    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final List<String> NAMES =
            List.of("Anna de Vries", "Bram Jansen", "Chiara Rossi", "David Lindqvist", "Emma Schneider");
    private static final List<String> COUNTRIES = List.of("NL", "NL", "IT", "SE", "DE");

    private final HostSecrets secrets;
    private final InstantSource clock;

    public VisitorTokens(HostSecrets secrets, InstantSource clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** @param visitor from 1 on */
    @Override
    public String apply(int visitor) {
        String name = NAMES.get((visitor - 1) % NAMES.size());
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .subject("visitor-" + visitor)
                .audience(DemoData.CONTROLLER.value())
                .expirationTime(Date.from(clock.instant().plus(LIFE)))
                .claim("name", name)
                .claim("email", "visitor-" + visitor + "@demo.internal")
                .claim("company", "Bakkerij Demo")
                .claim("country", COUNTRIES.get((visitor - 1) % COUNTRIES.size()))
                .build();
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        try {
            token.sign(new MACSigner(secrets.of(DemoData.CONTROLLER).get(0)));
        } catch (JOSEException impossible) {
            throw new IllegalStateException("256 bits are enough for HS256", impossible);
        }
        return token.serialize();
    }
}
