package org.inspraak.rest.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import org.inspraak.controller.ControllerId;
import org.inspraak.informing.Informing;
import org.inspraak.informing.NoticeOutcome;
import org.inspraak.informing.NoticeOutcome.Readable;
import org.inspraak.informing.ReadNotice;
import org.inspraak.language.Language;
import org.inspraak.notice.NoticeVersion;
import org.inspraak.rest.routing.Access;
import org.inspraak.rest.routing.Addresses;
import org.inspraak.rest.texts.UiText;
import org.inspraak.rest.texts.UiTexts;

/** Where everyone reads what a controller tells people before they answer. */
final class NoticePage {

    private final Informing informing;

    NoticePage(Informing informing) {
        this.informing = informing;
    }

    static String address(ControllerId controller, NoticeVersion version, Language language) {
        return Addresses.NOTICE_PAGE
                        .replace("{controller}", controller.value())
                        .replace("{version}", Integer.toString(version.number()))
                + "?" + Addresses.LANGUAGE + "=" + language;
    }

    void register(RoutesConfig routes) {
        routes.get(Addresses.NOTICE_PAGE, ctx -> Page.show(ctx, view(ctx)), Access.ANYONE);
    }

    private View view(Context ctx) {
        Wishes wishes = Wishes.of(ctx);
        return version(ctx.pathParam("version"))
                .flatMap(version -> readable(ctx.pathParam("controller"), version, wishes))
                .map(notice -> view(ctx, notice))
                .orElseGet(() -> Message.unknown(ctx, wishes.labels()));
    }

    private static View view(Context ctx, Readable notice) {
        UiText labels = UiTexts.in(notice.language());
        String title = labels.of("notice") + " – " + notice.controller().name();
        Chooser chooser = Chooser.of(notice.language(), notice.offered());
        NoticeText text = NoticeText.of(notice.text());
        return View.ok("notice", new NoticeView(Frame.of(ctx, labels, title), notice, text, chooser));
    }

    /** In the language that is liked best of those that there are. */
    private Optional<Readable> readable(String controller, int version, Wishes wishes) {
        Language first = wishes.languages().stream().findFirst().orElse(UiTexts.ENGLISH);
        return read(controller, version, first)
                .map(
                        Optional::of,
                        other -> again(controller, version, wishes.among(other.offered())),
                        unknown -> Optional.empty());
    }

    private Optional<Readable> again(String controller, int version, Language offered) {
        return read(controller, version, offered)
                .map(Optional::of, other -> Optional.empty(), unknown -> Optional.empty());
    }

    private NoticeOutcome read(String controller, int version, Language language) {
        return informing.notice(new ReadNotice(controller, version, language.tag()));
    }

    private static Optional<Integer> version(String written) {
        return written.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }
}
