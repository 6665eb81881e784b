package org.inspraak.architecture.offenders.personal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspraak.processing.Permit;
import org.inspraak.processing.Sealed;
import org.inspraak.respondent.Details;
import org.inspraak.respondent.SubjectId;
import org.inspraak.response.Comment;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** Hands out personal data, openly and wrapped up. */
@SecondaryPort
public interface LeakyStore {

    Optional<Details> detailsOf(SubjectId subject);

    List<Wrapped> wrapped(SubjectId subject);

    Found found(SubjectId subject);

    /** Does no wrong: against a permit. */
    Optional<Details> details(Permit permit);

    /** Does no wrong: sealed. */
    List<Sealed<Comment>> comments();

    /** Personal data inside something that sounds harmless. */
    record Wrapped(Map<String, Comment> content) {}

    /** Personal data in one of the cases. */
    sealed interface Found {

        /** That case. */
        record Somebody(Details details) implements Found {}

        /** The other. */
        record Nobody() implements Found {}
    }
}
