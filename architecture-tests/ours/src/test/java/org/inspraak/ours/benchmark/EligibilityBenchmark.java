package org.inspraak.ours.benchmark;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.inspraak.compliance.Lawful;
import org.inspraak.compliance.Person;
import org.inspraak.invitation.Eligibility;
import org.inspraak.invitation.EligibilityPolicy;
import org.inspraak.invitation.Visitor;
import org.inspraak.inviting.AskForInvitation;
import org.inspraak.inviting.AskOutcome;
import org.inspraak.respondent.IdentityAssurance;
import org.inspraak.respondent.SubjectId;
import org.inspraak.standing.Standing;
import org.inspraak.survey.Channel;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.Sampling;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Whether somebody may be asked. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EligibilityBenchmark {

    private static final Sampling NOBODY = new Sampling(0, 0, Duration.ofDays(90), OptionalInt.empty());

    private final FieldedSurvey everyone = new Field(Sampling.EVERYONE).survey();
    private final Visitor ada = new Visitor.Identified(Person.ADA.keys(), IdentityAssurance.SIGNED, Optional.empty());
    private final Standing standing = askedBefore(everyone);
    private final Field nobody = new Field(NOBODY);
    private final AskForInvitation asking = nobody.asking(Person.ADA);

    /** Nothing but the frame around a measurement. */
    @Benchmark
    public Object baseline() {
        return standing;
    }

    /** In the domain: at first sight, and on a standing that is at hand. */
    @Benchmark
    public Eligibility decision() {
        return EligibilityPolicy.atFirstSight(everyone, ada, Channel.IN_APP_WEB, Lawful.MONDAY)
                .map(
                        eligible -> EligibilityPolicy.onStanding(everyone, standing, Lawful.MONDAY),
                        notEligible -> notEligible);
    }

    /** Through the use case, from an identity to the answer "not sampled", which nothing is stored for. */
    @Benchmark
    public AskOutcome askingSomebodyNotSampled() {
        return nobody.services().inviting().ask(asking);
    }

    /** A person with two pauses, as most have who were ever asked. */
    private static Standing askedBefore(FieldedSurvey survey) {
        return Standing.fresh(SubjectId.from(bytes -> {}))
                .invited(
                        survey.survey().id(),
                        survey.survey().design().throttle(),
                        survey.controller().throttle(),
                        Lawful.MONDAY.minus(Duration.ofDays(1)));
    }
}
