package org.inspraak.compliance;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.InstantSource;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.inspraak.answering.Answering;
import org.inspraak.designing.Designing;
import org.inspraak.identity.SubjectKeys;
import org.inspraak.informing.Informing;
import org.inspraak.inviting.Inviting;
import org.inspraak.reporting.Reporting;
import org.inspraak.token.TokenSource;

/** The real use cases on the adapter under test. */
public record Services(
        Designing designing, Inviting inviting, Answering answering, Reporting reporting, Informing informing) {

    /** Without expressions in messages: the kit should not make an adapter need an expression language. */
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    public static Services on(AdapterUnderTest adapter, TokenSource tokens, InstantSource clock) {
        SubjectKeys keys = controller -> Person.RING;
        return new Services(
                Designing.with(adapter.designStore(), tokens, clock, VALIDATOR),
                Inviting.with(adapter.askableSurveys(), adapter.invitations(), keys, tokens, clock, VALIDATOR),
                Answering.with(adapter.intake(), keys, tokens, clock, VALIDATOR),
                Reporting.with(adapter.reportStore(), clock, VALIDATOR),
                Informing.with(adapter.publishedNotices(), VALIDATOR));
    }
}
