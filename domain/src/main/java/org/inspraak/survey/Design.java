package org.inspraak.survey;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.inspraak.controller.ProductId;
import org.inspraak.language.Wording;
import org.inspraak.legalbasis.AssessmentId;
import org.inspraak.notice.NoticeVersion;
import org.inspraak.retention.RetentionPolicy;

/**
 * Everything that is decided about a survey before it asks anyone. The last three may still be missing in a draft, and
 * nothing is asked without them (P14, P21, P39).
 */
public record Design(
        String name,
        ProductId product,
        Questionnaire questionnaire,
        Set<Channel> channels,
        SurveyThrottle throttle,
        Sampling sampling,
        Optional<AssessmentId> assessment,
        Optional<NoticeVersion> notice,
        Optional<RetentionPolicy> retention) {

    /** @throws IllegalArgumentException when it has no name or no channel */
    public Design {
        Wording.of(name, "a survey's name");
        if (channels.isEmpty()) {
            throw new IllegalArgumentException("a survey has one channel or more");
        }
        channels = Set.copyOf(EnumSet.copyOf(channels));
    }
}
