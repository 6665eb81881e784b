package org.inspraak.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.inspraak.controller.ContactAddress;
import org.inspraak.controller.Controller;
import org.inspraak.controller.ControllerId;
import org.inspraak.controller.ControllerThrottle;
import org.inspraak.controller.Origin;
import org.inspraak.controller.Product;
import org.inspraak.controller.ProductId;
import org.inspraak.controller.ProductKey;
import org.inspraak.controller.ReleaseThreshold;
import org.inspraak.controller.UnsignedIdentities;
import org.inspraak.language.Language;
import org.inspraak.language.LocalizedText;
import org.inspraak.legalbasis.AssessmentId;
import org.inspraak.legalbasis.LegitimateInterestsAssessment;
import org.inspraak.legalbasis.LegitimateInterestsAssessment.Outcome;
import org.inspraak.notice.Notice;
import org.inspraak.notice.NoticeVersion;
import org.inspraak.respondent.Category;
import org.inspraak.respondent.Declaration;
import org.inspraak.respondent.PropertyName;
import org.inspraak.retention.Disposal;
import org.inspraak.retention.RetentionPeriod;
import org.inspraak.retention.RetentionPolicy;
import org.inspraak.survey.Channel;
import org.inspraak.survey.Design;
import org.inspraak.survey.FollowUp;
import org.inspraak.survey.Questionnaire;
import org.inspraak.survey.Sampling;
import org.inspraak.survey.Scale;
import org.inspraak.survey.Survey;
import org.inspraak.survey.SurveyThrottle;

/** What a controller who does everything right has in place before anyone is asked. */
public final class Lawful {

    public static final ProductId PRODUCT = new ProductId("payroll");
    public static final AssessmentId ASSESSMENT = new AssessmentId("feedback");
    public static final NoticeVersion NOTICE = new NoticeVersion(1);
    public static final Language DUTCH = Language.of("nl");
    public static final Language ENGLISH = Language.of("en");

    /** A Monday morning in Amsterdam, before any of the reviews is due. */
    public static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    /** The last millisecond of that day in Amsterdam; elsewhere it is still the afternoon, or Tuesday. */
    public static final Instant LAST_MOMENT_OF_MONDAY = Instant.parse("2026-03-02T22:59:59.999Z");

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private Lawful() {}

    public static Controller controller(ControllerId id) {
        return controller(id, UnsignedIdentities.ACCEPTED);
    }

    public static Controller controller(ControllerId id, UnsignedIdentities unsigned) {
        return new Controller(
                id,
                "Voorbeeld B.V.",
                AMSTERDAM,
                new ContactAddress("privacy@voorbeeld.nl"),
                unsigned,
                ControllerThrottle.STANDARD,
                ReleaseThreshold.STANDARD);
    }

    public static Product product(ControllerId controller, ProductKey key) {
        return new Product(PRODUCT, controller, "Payroll", key, Set.of(new Origin("https://payroll.voorbeeld.nl")));
    }

    public static Notice notice(ControllerId controller) {
        return new Notice(
                controller,
                NOTICE,
                texts("Wij vragen u soms iets.", "Sometimes we ask you something."),
                Survey.PURPOSES,
                new Declaration(Set.of(Category.values()), Set.of(new PropertyName("seats_amount"))),
                MONDAY);
    }

    public static LegitimateInterestsAssessment assessment(ControllerId controller) {
        return new LegitimateInterestsAssessment(
                ASSESSMENT,
                controller,
                texts("Wij willen ons product verbeteren.", "We want to improve our product."),
                Survey.PURPOSES,
                "P. Officer",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2030, 1, 1),
                Outcome.PASS);
    }

    /** Everyone is asked, on every channel; answers are kept for three years and then anonymised. */
    public static Design design(Scale scale) {
        return new Design(
                "How are we doing?",
                PRODUCT,
                Questionnaire.standard(
                        scale,
                        texts("Wat vindt u van ons?", "What do you think of us?"),
                        FollowUp.always(texts("Waarom?", "Why?"))),
                Set.of(Channel.values()),
                SurveyThrottle.STANDARD,
                Sampling.EVERYONE,
                Optional.of(ASSESSMENT),
                Optional.of(NOTICE),
                Optional.of(new RetentionPolicy(new RetentionPeriod(Period.ofYears(3)), Disposal.ANONYMISE)));
    }

    public static LocalizedText texts(String dutch, String english) {
        return LocalizedText.of(DUTCH, dutch).and(ENGLISH, english);
    }
}
