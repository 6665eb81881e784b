package org.inspraak.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inspraak.rest.ApiUnderTest.ADMIN;
import static org.inspraak.rest.ApiUnderTest.as;

import java.util.List;
import org.inspraak.answering.Pending;
import org.inspraak.controller.ControllerId;
import org.inspraak.invitation.InvitationId;
import org.inspraak.reporting.Counted;
import org.inspraak.survey.SurveyId;

/** A controller with a product and surveys in the field, set up over the API. */
record Acme(ApiUnderTest api, String id, String productKey) {

    static final String ORIGIN = "https://app.acme.nl";

    static Acme in(ApiUnderTest api) {
        return in(api, "acme");
    }

    static Acme in(ApiUnderTest api, String id) {
        String at = "/v1/controllers/" + id;
        done(api.put(at, """
                {"name": "Acme", "zone": "Europe/Amsterdam", "contact": "privacy@acme.nl",
                 "unsigned_identities": "accepted", "new_account_days": 30}""", as(ADMIN)));
        Answer product = done(api.put(at + "/products/payroll", """
                {"name": "Payroll", "origins": ["https://app.acme.nl"]}""", as(ADMIN)));
        done(api.put(at + "/notices/1", """
                {"text": {"nl": "Wij vragen u soms iets.", "en": "Sometimes we ask you something."},
                 "purposes": ["invite", "throttle", "process_feedback"],
                 "categories": ["user_name", "email", "company", "url"], "properties": ["seats_amount"]}""", as(ADMIN)));
        done(api.put(at + "/assessments/feedback", """
                {"statement": {"en": "We want to improve our product."},
                 "purposes": ["invite", "throttle", "process_feedback"],
                 "approver": "P. Officer", "approved_on": "2026-01-01", "review_due": "2030-01-01", "outcome": "pass"}""", as(ADMIN)));
        return new Acme(api, id, product.text("/product_key"));
    }

    Acme fields(String survey, String scale) {
        draft(survey, scale);
        done(api.post(at("/surveys/" + survey + "/activate"), "", as(ADMIN)));
        return this;
    }

    Answer draft(String survey, String scale) {
        return done(api.put(at("/surveys/" + survey), """
                {"name": "How are we doing?", "product": "payroll", "scale": "%s",
                 "question": {"nl": "Wat vindt u van ons?", "en": "What do you think of us?"},
                 "follow_up": {"nl": "Waarom?", "en": "Why?"},
                 "follow_up_by_band": {"high": {"en": "What do you like?"}},
                 "channels": ["in_app_web", "mobile", "link"],
                 "sampling": {"identified_share": 1, "anonymous_share": 1, "window_days": 90},
                 "assessment": "feedback", "notice": 1, "retention": {"period": "P3Y", "disposal": "anonymise"}}""".formatted(scale), as(ADMIN)));
    }

    String at(String path) {
        return "/v1/controllers/" + id + path;
    }

    Answer asks(String survey, String more) {
        return api.post(at("/invitations"), """
                {"product_key": "%s", "survey": "%s", "channel": "in_app_web", "language": "en"%s}""".formatted(productKey, survey, more.isEmpty() ? "" : ", " + more));
    }

    /** A visitor whom nobody identifies is asked. */
    String invites(String survey) {
        return invites(survey, "");
    }

    String invites(String survey, String more) {
        Answer asked = asks(survey, more);
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        return asked.text("/invitation/id");
    }

    Answer scores(String invitation, int score) {
        return api.put(at("/invitations/" + invitation + "/score"), "{\"score\": " + score + "}");
    }

    Answer comments(String invitation, String comment) {
        return api.put(at("/invitations/" + invitation + "/comment"), "{\"comment\": \"" + comment + "\"}");
    }

    Answer results(String survey) {
        return api.get(at("/surveys/" + survey + "/results"), as(ADMIN));
    }

    /** All that is kept of an invitation and its survey, to be compared with a later look. */
    List<Object> kept(String survey, String invitation) {
        ControllerId controller = new ControllerId(id);
        Pending pending = api.memory
                .intake()
                .find(controller, new InvitationId(invitation))
                .orElseThrow();
        Counted counted = api.memory
                .reportStore()
                .counted(controller, new SurveyId(survey))
                .orElseThrow();
        return List.of(pending, counted);
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }
}
