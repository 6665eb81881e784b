package org.inspraak.compliance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inspraak.answering.Intake.Keeping;
import org.inspraak.answering.Pending;
import org.inspraak.answering.ScoredResponse;
import org.inspraak.controller.Controller;
import org.inspraak.controller.ControllerId;
import org.inspraak.controller.Product;
import org.inspraak.controller.ProductKey;
import org.inspraak.invitation.Invitation;
import org.inspraak.inviting.Asked;
import org.inspraak.inviting.Invitations.Giving;
import org.inspraak.inviting.NewInvitation;
import org.inspraak.legalbasis.LegitimateInterestsAssessment;
import org.inspraak.notice.Notice;
import org.inspraak.respondent.Details;
import org.inspraak.respondent.SubjectId;
import org.inspraak.response.Response;
import org.inspraak.standing.Standing;
import org.inspraak.survey.Design;
import org.inspraak.survey.FieldedSurvey;
import org.inspraak.survey.Scale;
import org.inspraak.survey.Step;
import org.inspraak.survey.Survey;
import org.inspraak.survey.SurveyId;

/** A lawful controller with a product, on the adapter under test, on a Monday morning. */
public final class Scene {

    private final AdapterUnderTest adapter;
    private final MovableClock clock = new MovableClock(Lawful.MONDAY);
    private final RepeatableTokens tokens = new RepeatableTokens();
    private final Decisions decisions = new Decisions(tokens, clock);
    private final Controller controller;
    private final Product product;
    private final Notice notice;
    private final LegitimateInterestsAssessment assessment;

    private Scene(AdapterUnderTest adapter, ControllerId id) {
        this.adapter = adapter;
        this.controller = Lawful.controller(id);
        this.product = Lawful.product(id, ProductKey.from(tokens));
        this.notice = Lawful.notice(id);
        this.assessment = Lawful.assessment(id);
        adapter.designStore().put(controller);
        adapter.designStore().put(product);
        adapter.designStore().addIfAbsent(notice);
        adapter.designStore().addIfAbsent(assessment);
    }

    /** At a controller that was never there before. Two scenes in which the same happens have the same ids all over. */
    public static Scene on(AdapterUnderTest adapter) {
        return new Scene(adapter, new ControllerId("c-" + UUID.randomUUID()));
    }

    public AdapterUnderTest adapter() {
        return adapter;
    }

    public MovableClock clock() {
        return clock;
    }

    public RepeatableTokens tokens() {
        return tokens;
    }

    /** What the use cases would hand to the ports now. */
    public Decisions decisions() {
        return decisions;
    }

    /** The use cases at this scene. */
    public Services services() {
        return Services.on(adapter, tokens, clock);
    }

    public Controller controller() {
        return controller;
    }

    public ControllerId id() {
        return controller.id();
    }

    public Product product() {
        return product;
    }

    public Notice notice() {
        return notice;
    }

    public LegitimateInterestsAssessment assessment() {
        return assessment;
    }

    /** A survey in the field that asks everyone. */
    public FieldedSurvey field(String id, Scale scale) {
        return field(id, Lawful.design(scale));
    }

    public FieldedSurvey field(String id, Design design) {
        Survey draft = written(draft(id, design));
        return fielded(
                moved(draft.activate(Optional.of(assessment), Optional.of(notice), controller.dayOf(clock.instant()))));
    }

    /** A survey in the field for a Net Promoter Score. */
    public FieldedSurvey nps() {
        return field("nps", Scale.NPS_0_10);
    }

    public FieldedSurvey fielded(Survey survey) {
        return new FieldedSurvey(survey, controller, assessment, notice);
    }

    public Survey draft(String id, Design design) {
        return Survey.draft(new SurveyId(id), controller.id(), design);
    }

    /** Moves the survey on, and stores that. */
    public Survey moved(Step step) {
        return step.map(taken -> written(taken.survey()), blocked -> {
            throw new IllegalArgumentException("the survey stays: " + blocked.obstacles());
        });
    }

    public Survey written(Survey survey) {
        if (!adapter.designStore().put(survey)) {
            throw new AssertionError("the adapter did not write version " + survey.version() + " of the survey");
        }
        return survey;
    }

    /** Somebody whom the controller met. */
    public Standing standing(Person person) {
        return adapter.invitations()
                .standing(controller.id(), person.keys())
                .orElseThrow(() -> new AssertionError("the adapter does not know the person any more"));
    }

    /** Somebody whom the controller never met. */
    public Standing stranger() {
        return Standing.fresh(SubjectId.from(tokens));
    }

    /** A stranger is asked. */
    public Invitation asked(FieldedSurvey fielded, Person person) {
        return given(decisions.toInvite(fielded, stranger(), person.keys()));
    }

    /** A visitor whom nobody identifies is asked. */
    public Invitation asked(FieldedSurvey fielded) {
        return given(decisions.toInvite(fielded, stranger(), List.of()));
    }

    public Invitation given(NewInvitation invitation) {
        Giving giving = adapter.invitations().give(invitation);
        if (giving != Giving.GIVEN) {
            throw new AssertionError("the adapter did not give the invitation: " + giving);
        }
        return invitation.invitation();
    }

    /** The invitation with what a decision about it rests on. */
    public Asked found(Invitation invitation) {
        return adapter.invitations()
                .find(invitation.controller(), invitation.id())
                .orElseThrow(() -> new AssertionError("the adapter does not find the invitation"));
    }

    /** The invitation with what taking an answer rests on. */
    public Pending pending(Invitation invitation) {
        return adapter.intake()
                .find(invitation.controller(), invitation.id())
                .orElseThrow(() -> new AssertionError("the adapter does not find the invitation to answer"));
    }

    /** A visitor is asked and gives that score. */
    public Response scored(FieldedSurvey fielded, int score) {
        return kept(decisions.toKeep(pending(asked(fielded)), score, Details.NONE));
    }

    /** The person is asked and gives that score; the host vouches for the details. */
    public Response scored(FieldedSurvey fielded, Person person, int score) {
        return kept(decisions.toKeep(pending(asked(fielded, person)), score, person.details()));
    }

    public Response kept(ScoredResponse scored) {
        Keeping keeping = adapter.intake().keep(scored);
        if (keeping != Keeping.KEPT) {
            throw new AssertionError("the adapter did not keep the response: " + keeping);
        }
        return scored.response();
    }
}
