package org.inspraak.designing;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspraak.controller.ContactAddress;
import org.inspraak.controller.Controller;
import org.inspraak.controller.ControllerId;
import org.inspraak.controller.ControllerThrottle;
import org.inspraak.controller.Origin;
import org.inspraak.controller.Product;
import org.inspraak.controller.ProductId;
import org.inspraak.controller.ProductKey;
import org.inspraak.controller.ReleaseThreshold;
import org.inspraak.validation.Reading;

/** Reads who answers for the data, and which products are theirs. What is wrong, the reading tells. */
final class Registrations {

    private Registrations() {}

    static Optional<Controller> controller(Reading reading, RegisterController request) {
        Optional<ControllerId> id = reading.read("controller", () -> new ControllerId(request.controller()));
        Optional<ZoneId> zone = reading.read("zone", () -> ZoneId.of(request.zone()));
        Optional<ContactAddress> contact = reading.read("contact", () -> new ContactAddress(request.contact()));
        return reading.compose(
                "controller",
                () -> new Controller(
                        id.orElseThrow(),
                        request.name(),
                        zone.orElseThrow(),
                        contact.orElseThrow(),
                        request.unsignedIdentities(),
                        ControllerThrottle.ofDays(
                                request.newAccountDays(),
                                request.betweenSurveysDays(),
                                request.afterDeclineDays(),
                                request.notForAWhileDays()),
                        new ReleaseThreshold(request.releaseThreshold())));
    }

    /** @param key the product's, if it is a new one */
    static Optional<Product> product(Reading reading, RegisterProduct request, ProductKey key) {
        Optional<ControllerId> controller = reading.read("controller", () -> new ControllerId(request.controller()));
        Optional<ProductId> id = reading.read("product", () -> new ProductId(request.product()));
        Optional<Set<Origin>> origins = reading.read(
                "origins", () -> request.origins().stream().map(Origin::new).collect(Collectors.toUnmodifiableSet()));
        return reading.compose(
                "product",
                () -> new Product(
                        id.orElseThrow(), controller.orElseThrow(), request.name(), key, origins.orElseThrow()));
    }
}
