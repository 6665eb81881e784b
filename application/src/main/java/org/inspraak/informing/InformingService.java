package org.inspraak.informing;

import java.util.Optional;
import org.inspraak.controller.ControllerId;
import org.inspraak.informing.PublishedNotices.Published;
import org.inspraak.language.Language;
import org.inspraak.language.LocalizedText;
import org.inspraak.notice.NoticeVersion;
import org.inspraak.validation.Reading;
import org.inspraak.validation.Validation;

/** Informing on a store. */
final class InformingService implements Informing {

    private final PublishedNotices notices;
    private final Validation validation;

    InformingService(PublishedNotices notices, Validation validation) {
        this.notices = notices;
        this.validation = validation;
    }

    @Override
    public NoticeOutcome notice(ReadNotice request) {
        Reading reading = validation.reading(request);
        Optional<ControllerId> controller = reading.read("controller", () -> new ControllerId(request.controller()));
        Optional<NoticeVersion> version = reading.read("version", () -> new NoticeVersion(request.version()));
        Optional<Language> language = reading.read("language", () -> Language.of(request.language()));
        // An address that names nothing well-formed names nothing at all.
        return reading.isMalformed()
                ? new NoticeOutcome.Unknown()
                : notices.published(controller.orElseThrow(), version.orElseThrow())
                        .map(published -> readable(published, language.orElseThrow()))
                        .orElseGet(NoticeOutcome.Unknown::new);
    }

    private static NoticeOutcome readable(Published published, Language wanted) {
        LocalizedText text = published.notice().text();
        return wanted.servedBy(text.languages())
                .<NoticeOutcome>map(language -> new NoticeOutcome.Readable(
                        published.controller(),
                        published.notice().version(),
                        language,
                        text.in(language).orElseThrow(),
                        text.languages()))
                .orElseGet(() -> new NoticeOutcome.OtherLanguages(text.languages()));
    }
}
