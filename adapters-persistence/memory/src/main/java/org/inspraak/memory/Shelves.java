package org.inspraak.memory;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.inspraak.controller.Controller;
import org.inspraak.controller.ControllerId;

/** Everything that is kept, a shelf for each controller: whoever stands before one sees no other. */
final class Shelves {

    private final ConcurrentMap<ControllerId, Shelf> shelves = new ConcurrentHashMap<>();

    /** Registers the controller, or changes what is known of it. */
    void put(Controller controller) {
        Shelf shelf = shelves.computeIfAbsent(controller.id(), id -> new Shelf(controller));
        synchronized (shelf) {
            shelf.controller = controller;
        }
    }

    /** Looks something up, alone at the controller's shelf; empty when there is no such controller. */
    <T> Optional<T> look(ControllerId controller, Function<Shelf, Optional<T>> look) {
        return at(controller, look).flatMap(found -> found);
    }

    /**
     * Does something, alone at the controller's shelf: nobody sees half of it.
     *
     * @throws IllegalStateException when there is no such controller
     */
    <T> T write(ControllerId controller, Function<Shelf, T> deed) {
        return at(controller, deed)
                .orElseThrow(
                        () -> new IllegalStateException("the controller is registered before anything of it is kept"));
    }

    private <T> Optional<T> at(ControllerId controller, Function<Shelf, T> deed) {
        Shelf shelf = shelves.get(controller);
        if (shelf == null) {
            return Optional.empty();
        }
        synchronized (shelf) {
            return Optional.of(deed.apply(shelf));
        }
    }
}
