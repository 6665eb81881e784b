package org.inspraak.rest.designing;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.inspraak.controller.Origin;
import org.inspraak.controller.Product;
import org.inspraak.designing.Designing;
import org.inspraak.designing.RegisterProduct;
import org.inspraak.rest.json.Body;
import org.inspraak.rest.json.Reply;
import org.inspraak.rest.routing.Role;
import org.inspraak.rest.routing.Routes;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;

/** Registers products. */
@PrimaryAdapter
public final class ProductEndpoint implements Routes {

    private final Designing designing;

    public ProductEndpoint(Designing designing) {
        this.designing = designing;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.put(
                "/v1/controllers/{controller}/products/{product}",
                call -> put(call).to(call),
                Role.SURVEY_MANAGER,
                Role.ADMIN);
    }

    private Reply put(Context call) {
        RegisterProduct request = Body.read(
                call,
                fields -> new RegisterProduct(
                        call.pathParam("controller"),
                        call.pathParam("product"),
                        fields.text("name"),
                        fields.texts("origins")));
        return DesignReplies.of(call, designing.register(request), product -> Reply.ok(ProductJson.of(product)));
    }

    /** A product as operators know it. */
    private record ProductJson(String product, String name, List<String> origins, String productKey) {

        static ProductJson of(Product product) {
            return new ProductJson(
                    product.id().value(),
                    product.name(),
                    product.origins().stream().map(Origin::value).sorted().toList(),
                    product.key().value());
        }
    }
}
