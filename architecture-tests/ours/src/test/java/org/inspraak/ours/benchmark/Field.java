package org.inspraak.ours.benchmark;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import org.inspraak.answering.SubmitScore;
import org.inspraak.compliance.AdapterUnderTest;
import org.inspraak.compliance.Lawful;
import org.inspraak.compliance.Person;
import org.inspraak.compliance.Scene;
import org.inspraak.compliance.Services;
import org.inspraak.inviting.AskForInvitation;
import org.inspraak.inviting.AskOutcome;
import org.inspraak.memory.InMemory;
import org.inspraak.ours.MemoryUnderTest;
import org.inspraak.survey.Channel;
import org.inspraak.survey.Design;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.Sampling;
import org.inspraak.survey.Scale;

/** A survey in the field of a controller of its own, on an empty store, with the use cases as in production. */
final class Field {

    private final AdapterUnderTest store = MemoryUnderTest.on(new InMemory());
    private final Scene scene = Scene.on(store);
    private final Services services =
            Services.on(store, new SecureRandom()::nextBytes, InstantSource.fixed(Lawful.MONDAY));
    private final FieldedSurvey survey;

    Field(Sampling sampling) {
        survey = scene.field("nps", sampled(Lawful.design(Scale.NPS_0_10), sampling));
    }

    Scene scene() {
        return scene;
    }

    FieldedSurvey survey() {
        return survey;
    }

    Services services() {
        return services;
    }

    AskForInvitation asking(Person person) {
        return new AskForInvitation(
                scene.id().value(),
                scene.product().key().value(),
                null,
                Channel.IN_APP_WEB,
                "nl",
                person.identity(),
                null);
    }

    /** The person was asked, and answers now. */
    SubmitScore scoring(Person person) {
        if (services.inviting().ask(asking(person)) instanceof AskOutcome.Invited invited) {
            return new SubmitScore(
                    scene.id().value(), invited.invitation().id().value(), 9, person.identity(), Map.of(), Map.of());
        }
        throw new IllegalStateException("everyone is asked here");
    }

    private static Design sampled(Design design, Sampling sampling) {
        return new Design(
                design.name(),
                design.product(),
                design.questionnaire(),
                design.channels(),
                design.throttle(),
                sampling,
                design.assessment(),
                design.notice(),
                design.retention());
    }
}
