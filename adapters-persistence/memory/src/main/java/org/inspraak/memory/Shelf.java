package org.inspraak.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.inspraak.controller.Controller;
import org.inspraak.controller.Product;
import org.inspraak.controller.ProductId;
import org.inspraak.invitation.Invitation;
import org.inspraak.invitation.InvitationId;
import org.inspraak.legalbasis.AssessmentId;
import org.inspraak.legalbasis.LegitimateInterestsAssessment;
import org.inspraak.notice.Notice;
import org.inspraak.notice.NoticeVersion;
import org.inspraak.processing.Permit;
import org.inspraak.respondent.SubjectId;
import org.inspraak.respondent.SubjectKey;
import org.inspraak.standing.Standing;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.LinkHash;
import org.inspraak.survey.Survey;
import org.inspraak.survey.SurveyId;
import org.inspraak.survey.SurveyLink;
import org.inspraak.survey.SurveyStatus;

/** What is kept for one controller. Only {@link Shelves} hands it out, to one at a time. */
final class Shelf {

    Controller controller;
    final Map<ProductId, Product> products = new HashMap<>();
    final Map<NoticeVersion, Notice> notices = new HashMap<>();
    final Map<AssessmentId, LegitimateInterestsAssessment> assessments = new HashMap<>();
    final SortedMap<SurveyId, Survey> surveys = new TreeMap<>();
    final Map<LinkHash, SurveyLink> links = new HashMap<>();
    final Map<SubjectId, Standing> standings = new HashMap<>();
    final Map<SubjectKey, SubjectId> subjects = new HashMap<>();
    final Map<InvitationId, Invitation> invitations = new HashMap<>();
    final Map<InvitationId, KeptResponse> responses = new HashMap<>();
    private final Map<SubjectId, Set<SubjectKey>> keys = new HashMap<>();
    private final Map<SurveyId, Counts> counts = new HashMap<>();

    Shelf(Controller controller) {
        this.controller = controller;
    }

    /** The standing of somebody who was met; giving an invitation or taking a choice made it. */
    Standing standingOf(SubjectId subject) {
        return Optional.ofNullable(standings.get(subject)).orElseThrow();
    }

    /** The survey with all that stands behind it; empty when it is a draft, or something of that is missing. */
    Optional<FieldedSurvey> fielded(SurveyId id) {
        return Optional.ofNullable(surveys.get(id))
                .filter(survey -> survey.status() != SurveyStatus.DRAFT)
                .filter(survey -> survey.design().retention().isPresent())
                .flatMap(survey -> survey.design()
                        .assessment()
                        .map(assessments::get)
                        .flatMap(assessment -> survey.design()
                                .notice()
                                .map(notices::get)
                                .map(notice -> new FieldedSurvey(survey, controller, assessment, notice))));
    }

    /** The survey with all that stands behind it, which it has since somebody was asked. */
    FieldedSurvey fieldedOf(Invitation invitation) {
        return fielded(invitation.survey()).orElseThrow();
    }

    /** The standing that came with the invitation. */
    Standing standingOf(Invitation invitation) {
        return standingOf(invitation.subject());
    }

    Set<SubjectKey> keysOf(SubjectId subject) {
        return keys.getOrDefault(subject, Set.of());
    }

    Counts countsOf(Survey survey) {
        return counts.computeIfAbsent(survey.id(), id -> new Counts(survey.scale()));
    }

    /** Whether the standing still has the version that the permit was given on; 0 for somebody never met (case 10). */
    boolean isStandingOf(Permit permit) {
        Standing stored = standings.get(permit.subject());
        return (stored == null ? 0 : stored.version()) == permit.standingVersion();
    }

    /** Whether permit and survey still are what a decision rested on. */
    boolean isCurrent(Permit permit, FieldedSurvey decidedOn) {
        Survey stored = surveys.get(decidedOn.survey().id());
        return stored != null && stored.version() == decidedOn.survey().version() && isStandingOf(permit);
    }

    /** Whether none of the keys is somebody else's. */
    boolean areFreeFor(SubjectId subject, List<SubjectKey> wanted) {
        return wanted.stream()
                .allMatch(key -> subjects.getOrDefault(key, subject).equals(subject));
    }

    /** Remembers the standing under the person's keys. */
    void remember(Standing standing, List<SubjectKey> under) {
        standings.put(standing.subject(), standing);
        under.forEach(key -> subjects.put(key, standing.subject()));
        keys.computeIfAbsent(standing.subject(), subject -> new HashSet<>()).addAll(under);
    }
}
