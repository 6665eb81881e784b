package org.inspraak.jdbc;

import java.util.Optional;
import org.inspraak.controller.Controller;
import org.inspraak.controller.ControllerId;
import org.inspraak.controller.Origin;
import org.inspraak.controller.Product;
import org.inspraak.controller.ProductId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The tables of controllers and products. What is put is made where it is missing, then written over. */
final class Registrations {

    private Registrations() {}

    static Optional<Controller> controller(Handle handle, ControllerId controller) {
        return handle.createQuery("select " + DesignRows.CONTROLLER
                        + "from inspraak.controller c where c.controller_id = :controller")
                .bind("controller", controller.value())
                .map(DesignRows::controller)
                .findOne();
    }

    static int put(Handle handle, Controller controller) {
        with(controller, handle.createUpdate("""
                        insert into inspraak.controller (controller_id, name, zone, contact, unsigned_identities,
                          new_account, between_surveys, after_decline, not_for_a_while, release_threshold)
                        values (:controller, :name, :zone, :contact, :unsignedIdentities,
                          :newAccount, :betweenSurveys, :afterDecline, :notForAWhile, :threshold)
                        on conflict do nothing
                        """));
        return with(controller, handle.createUpdate("""
                        update inspraak.controller
                        set name = :name, zone = :zone, contact = :contact, unsigned_identities = :unsignedIdentities,
                          new_account = :newAccount, between_surveys = :betweenSurveys, after_decline = :afterDecline,
                          not_for_a_while = :notForAWhile, release_threshold = :threshold
                        where controller_id = :controller
                        """));
    }

    static Optional<Product> product(Handle handle, ControllerId controller, ProductId product) {
        return handle.createQuery("select " + DesignRows.PRODUCT + """
                        from inspraak.product p
                        where p.controller_id = :controller and p.product_id = :product
                        """)
                .bind("controller", controller.value())
                .bind("product", product.value())
                .map(DesignRows::product)
                .findOne();
    }

    /** The key is written once: it stands in the pages of a product already. */
    static Product put(Handle handle, Product product) {
        with(product, handle.createUpdate("""
                                insert into inspraak.product (controller_id, product_id, name, product_key, origins)
                                values (:controller, :product, :name, :key, :origins)
                                on conflict do nothing
                                """).bind("key", product.key().value()));
        with(product, handle.createUpdate("""
                        update inspraak.product set name = :name, origins = :origins
                        where controller_id = :controller and product_id = :product
                        """));
        return product(handle, product.controller(), product.id()).orElseThrow();
    }

    private static int with(Controller controller, Update update) {
        return update.bind("controller", controller.id().value())
                .bind("name", controller.name())
                .bind("zone", controller.zone().getId())
                .bind("contact", controller.contact().value())
                .bind("unsignedIdentities", controller.unsignedIdentities().name())
                .bind("newAccount", controller.throttle().newAccount().toString())
                .bind("betweenSurveys", controller.throttle().betweenSurveys().toString())
                .bind("afterDecline", controller.throttle().afterDecline().toString())
                .bind("notForAWhile", controller.throttle().notForAWhile().toString())
                .bind("threshold", controller.releaseThreshold().answers())
                .execute();
    }

    private static int with(Product product, Update update) {
        return update.bind("controller", product.controller().value())
                .bind("product", product.id().value())
                .bind("name", product.name())
                .bind("origins", Texts.names(product.origins(), Origin::value))
                .execute();
    }
}
