package org.inspraak.rest.informing;

import java.util.List;
import org.inspraak.informing.NoticeOutcome;
import org.inspraak.language.Language;

/** A notice as people read it, and whom they can write to. */
record NoticeJson(
        String controller,
        String controllerName,
        String contact,
        int version,
        String language,
        List<String> languages,
        String text) {

    static NoticeJson of(NoticeOutcome.Readable notice) {
        return new NoticeJson(
                notice.controller().id().value(),
                notice.controller().name(),
                notice.controller().contact().value(),
                notice.version().number(),
                notice.language().tag(),
                notice.offered().stream().map(Language::tag).toList(),
                notice.text());
    }
}
