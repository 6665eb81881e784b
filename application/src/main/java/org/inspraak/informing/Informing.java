package org.inspraak.informing;

import jakarta.validation.Validator;
import org.inspraak.validation.Validation;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** Letting people read what they are told (GDPR 12(1), 13). */
@PrimaryPort
public interface Informing {

    /** A version of a controller's notice in a language; whoever asks may read it. */
    NoticeOutcome notice(ReadNotice request);

    /** The use cases on this port. */
    static Informing with(PublishedNotices notices, Validator validator) {
        return new InformingService(notices, new Validation(validator));
    }
}
