package org.inspraak.notice;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.inspraak.controller.ControllerId;
import org.inspraak.language.Language;
import org.inspraak.language.LocalizedText;
import org.inspraak.purpose.Purpose;
import org.inspraak.respondent.Declaration;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * What people are told before they answer (GDPR 13). A version never changes once it is published: an answer keeps the
 * version that it was given under, and a new category or purpose needs a new version (P8).
 *
 * @param purposes the feedback purposes it names; duties need no naming to be lawful
 * @param declares the details it says may be kept
 */
public record Notice(
        ControllerId controller,
        NoticeVersion version,
        LocalizedText text,
        Set<Purpose> purposes,
        Declaration declares,
        Instant publishedAt)
        implements AggregateRoot<Notice, NoticeVersion> {

    /** @throws IllegalArgumentException when it names no purpose, or names a duty as if it were chosen */
    public Notice {
        if (purposes.isEmpty() || !Purpose.feedbackPurposes().containsAll(purposes)) {
            throw new IllegalArgumentException("a notice names one or more feedback purposes, was " + purposes);
        }
        purposes = Set.copyOf(EnumSet.copyOf(purposes));
    }

    @Override
    public NoticeVersion getId() {
        return version;
    }

    /** Whether it tells people of that use; duties are lawful by law (P6). */
    public boolean covers(Purpose purpose) {
        return purpose.isDuty() || purposes.contains(purpose);
    }

    /** Whether it can be read by everyone who is asked in one of these languages (P39). */
    public boolean speaks(Set<Language> languages) {
        return text.languages().containsAll(languages);
    }

    /** Whether it says the same, whenever it was published. */
    public boolean saysTheSameAs(Notice other) {
        return text.equals(other.text) && purposes.equals(other.purposes) && declares.equals(other.declares);
    }
}
