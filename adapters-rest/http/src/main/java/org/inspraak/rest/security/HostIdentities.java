package org.inspraak.rest.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import org.inspraak.controller.ControllerId;
import org.inspraak.rest.problem.Problem;
import org.inspraak.rest.problem.ProblemException;
import org.inspraak.rest.problem.ProblemType;

/** Takes a host's word for who a person is, as far as the host has signed it, for us, and a short while ago. */
public final class HostIdentities {

    private static final Duration LONGEST_LIFE = Duration.ofHours(1);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);
    private static final int LONGEST_TOKEN = 8192;

    private final HostSecrets secrets;
    private final InstantSource clock;

    public HostIdentities(HostSecrets secrets, InstantSource clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Reads a JWT. A token that is not taken never makes its bearer somebody unknown instead.
     *
     * @throws ProblemException when it is not signed for this controller, has expired, or would not do so for too long, or
     *     when one of its claims is malformed
     */
    public SignedPerson verify(String controller, String token) {
        try {
            ControllerId audience = new ControllerId(controller);
            if (token.length() > LONGEST_TOKEN) {
                throw notVerified();
            }
            SignedJWT jwt = SignedJWT.parse(token);
            // The algorithm is ours to choose, never the token's.
            if (!JWSAlgorithm.HS256.equals(jwt.getHeader().getAlgorithm()) || !isSigned(jwt, audience)) {
                throw notVerified();
            }
            JWTClaimsSet claims = jwt.getJWTClaimsSet();
            if (!isFor(claims, audience) || !isInForce(claims, clock.instant())) {
                throw notVerified();
            }
            return SignedPerson.of(claims);
        } catch (ParseException | JOSEException | IllegalArgumentException malformed) {
            throw notVerified();
        }
    }

    private boolean isSigned(SignedJWT jwt, ControllerId controller) throws JOSEException {
        for (byte[] secret : secrets.of(controller)) {
            if (jwt.verify(new MACVerifier(secret))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFor(JWTClaimsSet claims, ControllerId controller) {
        return claims.getSubject() != null && claims.getAudience().contains(controller.value());
    }

    private static boolean isInForce(JWTClaimsSet claims, Instant now) {
        Optional<Instant> expiry =
                Optional.ofNullable(claims.getExpirationTime()).map(Date::toInstant);
        Optional<Instant> start = Optional.ofNullable(claims.getNotBeforeTime()).map(Date::toInstant);
        return expiry.filter(now::isBefore)
                        .filter(end -> !end.isAfter(now.plus(LONGEST_LIFE)))
                        .isPresent()
                && start.filter(now.plus(CLOCKS_DIFFER)::isBefore).isEmpty();
    }

    private static ProblemException notVerified() {
        return Problem.of(
                        ProblemType.IDENTITY_NOT_VERIFIED,
                        "Send a token that the host's backend signed with HS256 for this controller, and that expires"
                                + " within an hour.")
                .asException();
    }
}
