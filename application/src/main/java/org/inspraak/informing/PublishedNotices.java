package org.inspraak.informing;

import java.util.Optional;
import org.inspraak.controller.Controller;
import org.inspraak.controller.ControllerId;
import org.inspraak.notice.Notice;
import org.inspraak.notice.NoticeVersion;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** The notices that were published. They hold no respondent's data. */
@SecondaryPort
public interface PublishedNotices {

    /** A notice with whose it is; empty when the controller never published that version. */
    Optional<Published> published(ControllerId controller, NoticeVersion version);

    /** A notice with whose it is. */
    record Published(Controller controller, Notice notice) {}
}
