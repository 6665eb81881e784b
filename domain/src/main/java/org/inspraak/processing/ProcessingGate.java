package org.inspraak.processing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inspraak.controller.ControllerId;
import org.inspraak.purpose.Purpose;
import org.inspraak.standing.Standing;
import org.inspraak.survey.FieldedSurvey;

/**
 * The one place that decides whether a use of personal data may happen (P6). It asks all of its rules and answers with a
 * permit, or with every reason against at once.
 */
public final class ProcessingGate {

    private static final List<Rule> RULES = List.of(
            new BasisInForce(),
            new PurposeInNotice(),
            new ObjectionHonoured(),
            new RestrictionHonoured(),
            new RetentionHonoured());

    private ProcessingGate() {}

    public static Decision decide(Use use) {
        Set<Refusal> refusals = EnumSet.noneOf(Refusal.class);
        for (Rule rule : RULES) {
            if (!rule.allows(use)) {
                refusals.add(rule.refusal());
            }
        }
        return refusals.isEmpty() ? new Decision.Permitted(permit(use)) : new Decision.Refused(refusals);
    }

    /** Leave to carry out what a person has a right to; it needs no survey, and no rule stands against it (GDPR 12(2)). */
    public static Permit honouring(ControllerId controller, Standing standing, Instant at) {
        return new Permit(controller, standing.subject(), Act.PROTECT, Purpose.FULFIL_RIGHTS, standing.version(), at);
    }

    /** Opens what a store handed over, for reading a kept answer; empty where any rule is against it. */
    public static <T> Optional<Opened<T>> open(Sealed<T> sealed, FieldedSurvey fielded, Instant at) {
        return decide(Use.reading(fielded, sealed.standing(), sealed.lifetime(), at))
                .map(
                        permitted -> Optional.of(new Opened<>(sealed.content(), permitted.permit())),
                        refused -> Optional.empty());
    }

    private static Permit permit(Use use) {
        return new Permit(
                use.fielded().controller().id(),
                use.standing().subject(),
                use.act(),
                use.purpose(),
                use.standing().version(),
                use.at());
    }
}
