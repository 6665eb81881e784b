package org.inspraak.designing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspraak.controller.ControllerId;
import org.inspraak.language.LocalizedText;
import org.inspraak.legalbasis.AssessmentId;
import org.inspraak.legalbasis.LegitimateInterestsAssessment;
import org.inspraak.notice.Notice;
import org.inspraak.notice.NoticeVersion;
import org.inspraak.respondent.Declaration;
import org.inspraak.respondent.PropertyName;
import org.inspraak.validation.Reading;

/** Reads what a survey stands on: the notice and the assessment. What is wrong, the reading tells. */
final class Groundwork {

    private Groundwork() {}

    static Optional<Notice> notice(Reading reading, PublishNotice request, Instant publishedAt) {
        Optional<ControllerId> controller = reading.read("controller", () -> new ControllerId(request.controller()));
        Optional<NoticeVersion> version = reading.read("version", () -> new NoticeVersion(request.version()));
        Optional<LocalizedText> text = reading.read("text", () -> Texts.of(request.text()));
        Optional<Set<PropertyName>> properties = reading.read(
                "properties",
                () -> request.properties().stream().map(PropertyName::new).collect(Collectors.toUnmodifiableSet()));
        return reading.compose(
                "purposes",
                () -> new Notice(
                        controller.orElseThrow(),
                        version.orElseThrow(),
                        text.orElseThrow(),
                        request.purposes(),
                        new Declaration(request.categories(), properties.orElseThrow()),
                        publishedAt));
    }

    static Optional<LegitimateInterestsAssessment> assessment(Reading reading, RecordAssessment request) {
        Optional<ControllerId> controller = reading.read("controller", () -> new ControllerId(request.controller()));
        Optional<AssessmentId> id = reading.read("assessment", () -> new AssessmentId(request.assessment()));
        Optional<LocalizedText> statement = reading.read("statement", () -> Texts.of(request.statement()));
        Optional<LocalDate> approvedOn = reading.read("approvedOn", () -> LocalDate.parse(request.approvedOn()));
        Optional<LocalDate> reviewDue = reading.read("reviewDue", () -> LocalDate.parse(request.reviewDue()));
        return reading.compose(
                "purposes",
                () -> new LegitimateInterestsAssessment(
                        id.orElseThrow(),
                        controller.orElseThrow(),
                        statement.orElseThrow(),
                        request.purposes(),
                        request.approver(),
                        approvedOn.orElseThrow(),
                        reviewDue.orElseThrow(),
                        request.outcome()));
    }
}
