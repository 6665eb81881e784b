package org.inspraak.server.demo;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inspraak.controller.ControllerId;
import org.inspraak.controller.Origin;
import org.inspraak.controller.Product;
import org.inspraak.controller.ReleaseThreshold;
import org.inspraak.controller.UnsignedIdentities;
import org.inspraak.designing.DesignOutcome;
import org.inspraak.designing.Designing;
import org.inspraak.designing.MoveSurvey;
import org.inspraak.designing.NamedLink;
import org.inspraak.designing.PublishNotice;
import org.inspraak.designing.RecordAssessment;
import org.inspraak.designing.RegisterController;
import org.inspraak.designing.RegisterProduct;
import org.inspraak.language.Language;
import org.inspraak.legalbasis.LegitimateInterestsAssessment.Outcome;
import org.inspraak.respondent.Category;
import org.inspraak.survey.LinkToken;
import org.inspraak.survey.Survey;
import org.inspraak.survey.SurveyId;
import org.inspraak.survey.SurveyStatus;
import org.inspraak.token.TokenSource;

/**
 * Sets the demo up, through the same port as any operator. What a newcomer changed since stays changed: only what is missing
 * is made, and the product's origin follows the server's.
 */
public final class DemoData {

    public static final ControllerId CONTROLLER = new ControllerId("demo");

    static final String PRODUCT = "ledgerly";
    static final String ASSESSMENT = "product-feedback";
    static final int NOTICE = 1;

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String LINK = "demo";

    private final Designing designing;
    private final Designing designingLink;
    private final TokenSource linkToken;
    private final InstantSource clock;

    /**
     * @param designing with the randomness that it is given
     * @param tokens for what is made once
     * @param linkToken the same at every start, so that the link can be told again although only its hash is stored
     */
    public DemoData(
            Function<TokenSource, Designing> designing,
            TokenSource tokens,
            TokenSource linkToken,
            InstantSource clock) {
        this.designing = designing.apply(tokens);
        this.designingLink = designing.apply(linkToken);
        this.linkToken = linkToken;
        this.clock = clock;
    }

    /**
     * Where a newcomer begins.
     *
     * @param surveys the first is the one that the link leads to
     */
    public record Ready(Product product, List<SurveyId> surveys, List<Language> languages, LinkToken link) {}

    /**
     * Makes whatever is missing.
     *
     * @param origins from which the product's pages call
     */
    public Ready setUp(Set<Origin> origins) {
        Map<SurveyId, SurveyStatus> known =
                designing.surveys(CONTROLLER).stream().collect(Collectors.toMap(Survey::id, Survey::status));
        if (!known.keySet().containsAll(DemoSurvey.ids())) {
            registerController();
            publishNotice();
            recordAssessment();
        }
        Product product = registerProduct(origins);
        for (DemoSurvey survey : DemoSurvey.values()) {
            if (!known.containsKey(survey.id())) {
                done(designing.draft(survey.draft()));
            }
            if (known.getOrDefault(survey.id(), SurveyStatus.DRAFT) == SurveyStatus.DRAFT) {
                done(designing.move(
                        new MoveSurvey(CONTROLLER.value(), survey.id().value(), MoveSurvey.Move.ACTIVATE)));
            }
        }
        return new Ready(product, DemoSurvey.ids(), DemoTexts.languages(), link());
    }

    private void registerController() {
        done(designing.register(new RegisterController(
                CONTROLLER.value(),
                "Ledgerly B.V.",
                ZONE.getId(),
                "privacy@demo.internal",
                UnsignedIdentities.ACCEPTED,
                30,
                7,
                30,
                180,
                ReleaseThreshold.SMALLEST)));
    }

    private void publishNotice() {
        standing(designing.publish(new PublishNotice(
                CONTROLLER.value(),
                NOTICE,
                DemoTexts.notice(),
                Survey.PURPOSES,
                EnumSet.allOf(Category.class),
                Set.of())));
    }

    private void recordAssessment() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        standing(designing.record(new RecordAssessment(
                CONTROLLER.value(),
                ASSESSMENT,
                DemoTexts.of("interest"),
                Survey.PURPOSES,
                "The demo's privacy officer",
                today.toString(),
                today.plusYears(1).toString(),
                Outcome.PASS)));
    }

    private Product registerProduct(Set<Origin> origins) {
        return done(designing.register(new RegisterProduct(
                CONTROLLER.value(),
                PRODUCT,
                "Ledgerly",
                origins.stream().map(Origin::value).collect(Collectors.toUnmodifiableSet()))));
    }

    private LinkToken link() {
        standing(designingLink.createLink(
                new NamedLink(CONTROLLER.value(), DemoSurvey.NPS.id().value(), LINK)));
        return LinkToken.from(linkToken);
    }

    /** Something of that name that stands there already and does not change is as good. */
    private static <T> void standing(DesignOutcome<T> outcome) {
        outcome.map(done -> true, DemoData::failed, DemoData::failed, taken -> true, DemoData::failed);
    }

    private static <T> T done(DesignOutcome<T> outcome) {
        return outcome.map(
                DesignOutcome.Done::result, DemoData::failed, DemoData::failed, DemoData::failed, DemoData::failed);
    }

    private static <T> T failed(DesignOutcome<?> outcome) {
        throw new IllegalStateException("the demo cannot be set up: " + outcome);
    }
}
