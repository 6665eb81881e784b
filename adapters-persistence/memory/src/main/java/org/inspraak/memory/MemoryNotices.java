package org.inspraak.memory;

import java.util.Optional;
import org.inspraak.controller.ControllerId;
import org.inspraak.informing.PublishedNotices;
import org.inspraak.notice.NoticeVersion;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;

/** The notices on the shelves. */
@SecondaryAdapter
final class MemoryNotices implements PublishedNotices {

    private final Shelves shelves;

    MemoryNotices(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Optional<Published> published(ControllerId controller, NoticeVersion version) {
        return shelves.look(
                controller,
                shelf -> Optional.ofNullable(shelf.notices.get(version))
                        .map(notice -> new Published(shelf.controller, notice)));
    }
}
