package org.inspraak.rest.designing;

import org.inspraak.controller.Controller;
import org.inspraak.controller.ControllerThrottle;
import org.inspraak.controller.ReleaseThreshold;
import org.inspraak.controller.UnsignedIdentities;
import org.inspraak.designing.RegisterController;
import org.inspraak.rest.json.Fields;

/** A controller as operators know it. */
record ControllerJson(
        String controller,
        String name,
        String zone,
        String contact,
        UnsignedIdentities unsignedIdentities,
        long newAccountDays,
        long betweenSurveysDays,
        long afterDeclineDays,
        long notForAWhileDays,
        int releaseThreshold) {

    static RegisterController read(String controller, Fields fields) {
        ControllerThrottle standard = ControllerThrottle.STANDARD;
        return new RegisterController(
                controller,
                fields.text("name"),
                fields.text("zone"),
                fields.text("contact"),
                fields.constant("unsigned_identities", UnsignedIdentities.class, UnsignedIdentities.REFUSED),
                fields.number("new_account_days", (int) standard.newAccount().toDays()),
                fields.number(
                        "between_surveys_days", (int) standard.betweenSurveys().toDays()),
                fields.number(
                        "after_decline_days", (int) standard.afterDecline().toDays()),
                fields.number(
                        "not_for_a_while_days", (int) standard.notForAWhile().toDays()),
                fields.number("release_threshold", ReleaseThreshold.STANDARD.answers()));
    }

    static ControllerJson of(Controller controller) {
        return new ControllerJson(
                controller.id().value(),
                controller.name(),
                controller.zone().getId(),
                controller.contact().value(),
                controller.unsignedIdentities(),
                controller.throttle().newAccount().toDays(),
                controller.throttle().betweenSurveys().toDays(),
                controller.throttle().afterDecline().toDays(),
                controller.throttle().notForAWhile().toDays(),
                controller.releaseThreshold().answers());
    }
}
