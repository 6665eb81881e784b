package org.inspraak.server.running;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.inspraak.answering.Answering;
import org.inspraak.designing.Designing;
import org.inspraak.identity.SubjectKeys;
import org.inspraak.informing.Informing;
import org.inspraak.inviting.Inviting;
import org.inspraak.reporting.Reporting;
import org.inspraak.rest.Activities;
import org.inspraak.server.secret.SecureTokens;
import org.inspraak.token.TokenSource;

/** The use cases on their ports. Here, and nowhere else, time and randomness come out of the air. */
public final class UseCases {

    private final Ports ports;
    private final SubjectKeys keys;
    private final InstantSource clock = InstantSource.system();
    private final TokenSource tokens = new SecureTokens();
    private final Validator validator = englishValidator();

    public UseCases(Ports ports, SubjectKeys keys) {
        this.ports = ports;
        this.keys = keys;
    }

    public InstantSource clock() {
        return clock;
    }

    public TokenSource tokens() {
        return tokens;
    }

    public Activities activities() {
        return new Activities(
                designing(tokens),
                Inviting.with(ports.askableSurveys(), ports.invitations(), keys, tokens, clock, validator),
                Answering.with(ports.intake(), keys, tokens, clock, validator),
                Reporting.with(ports.reports(), clock, validator),
                Informing.with(ports.notices(), validator));
    }

    public Designing designing(TokenSource randomness) {
        return Designing.with(ports.designs(), randomness, clock, validator);
    }

    boolean storeAnswers() {
        return ports.answers().getAsBoolean();
    }

    /** Problems speak one language, whatever the machine's: they are read by programmers. And no text is evaluated. */
    private static Validator englishValidator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ROOT), Locale.ROOT, context -> Locale.ROOT, false))
                .buildValidatorFactory()
                .getValidator();
    }
}
