package org.inspraak.rest.routing;

import java.net.URI;
import org.inspraak.controller.ControllerId;
import org.inspraak.language.Language;
import org.inspraak.notice.NoticeVersion;
import org.inspraak.survey.LinkToken;

/**
 * The addresses that are handed out, seen from outside.
 *
 * @param publicOrigin where people reach this server, such as {@code https://feedback.company.eu}
 */
public record Addresses(URI publicOrigin) {

    /** Where a person reads a notice; public, and the same for everyone. */
    public static final String NOTICE_PAGE = "/privacy/{controller}/{version}";

    /** Where a survey link leads. */
    public static final String SURVEY_PAGE = "/s/{controller}/{token}";

    /** The parameter in which a page is told the language to read it in. */
    public static final String LANGUAGE = "lang";

    /** @throws IllegalArgumentException when it is not an absolute address without path and query */
    public Addresses {
        boolean bare = publicOrigin.getHost() != null
                && publicOrigin.getScheme() != null
                && publicOrigin.getRawPath().isEmpty()
                && publicOrigin.getRawQuery() == null
                && publicOrigin.getRawFragment() == null;
        if (!bare) {
            throw new IllegalArgumentException("the public origin is scheme://host[:port], was " + publicOrigin);
        }
    }

    public URI notice(ControllerId controller, NoticeVersion version, Language language) {
        return publicOrigin.resolve(NOTICE_PAGE
                        .replace("{controller}", controller.value())
                        .replace("{version}", Integer.toString(version.number()))
                + "?" + LANGUAGE + "=" + language.tag());
    }

    public URI survey(ControllerId controller, LinkToken token) {
        return publicOrigin.resolve(
                SURVEY_PAGE.replace("{controller}", controller.value()).replace("{token}", token.value()));
    }
}
