package org.inspraak.compliance;

import java.time.Duration;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import org.inspraak.controller.ProductId;
import org.inspraak.retention.Disposal;
import org.inspraak.retention.RetentionPeriod;
import org.inspraak.retention.RetentionPolicy;
import org.inspraak.survey.Design;
import org.inspraak.survey.Sampling;

/** Designs that differ from the lawful one in one thing. */
public final class Designs {

    private static final Duration WINDOW = Duration.ofDays(90);

    private Designs() {}

    public static Design named(String name, Design design) {
        return new Design(
                name,
                design.product(),
                design.questionnaire(),
                design.channels(),
                design.throttle(),
                design.sampling(),
                design.assessment(),
                design.notice(),
                design.retention());
    }

    public static Design ofProduct(ProductId product, Design design) {
        return new Design(
                design.name(),
                product,
                design.questionnaire(),
                design.channels(),
                design.throttle(),
                design.sampling(),
                design.assessment(),
                design.notice(),
                design.retention());
    }

    /** Everyone is asked until so many were asked that day. */
    public static Design withDailyCap(int most, Design design) {
        return new Design(
                design.name(),
                design.product(),
                design.questionnaire(),
                design.channels(),
                design.throttle(),
                new Sampling(1, 1, WINDOW, OptionalInt.of(most)),
                design.assessment(),
                design.notice(),
                design.retention());
    }

    public static Design keptFor(Period period, Disposal disposal, Design design) {
        return new Design(
                design.name(),
                design.product(),
                design.questionnaire(),
                design.channels(),
                design.throttle(),
                design.sampling(),
                design.assessment(),
                design.notice(),
                Optional.of(new RetentionPolicy(new RetentionPeriod(period), disposal)));
    }

    /** Nothing yet of what must stand behind a survey. */
    public static Design withoutPapers(Design design) {
        return new Design(
                design.name(),
                design.product(),
                design.questionnaire(),
                design.channels(),
                design.throttle(),
                design.sampling(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
