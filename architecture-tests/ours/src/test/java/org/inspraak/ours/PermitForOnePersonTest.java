package org.inspraak.ours;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.inspraak.compliance.Person;
import org.inspraak.compliance.Scene;
import org.inspraak.memory.InMemory;
import org.inspraak.processing.Opened;
import org.inspraak.processing.Permit;
import org.inspraak.processing.ProcessingGate;
import org.inspraak.reporting.ReportStore;
import org.inspraak.respondent.Details;
import org.inspraak.response.Answer;
import org.inspraak.response.Response;
import org.inspraak.response.ResponseId;
import org.inspraak.survey.FieldedSurvey;
import org.junit.jupiter.api.Test;

/** A permit for one person cannot read another: there is no such call, and the one there is answers nothing. */
class PermitForOnePersonTest {

    private final Scene scene = Scene.on(MemoryUnderTest.on(new InMemory()));
    private final FieldedSurvey survey = scene.nps();

    @Test
    void readsThatPersonsDetailsAndNobodyElses() {
        Response ofAda = scene.scored(survey, Person.ADA, 9);
        Response ofBob = scene.scored(survey, Person.BOB, 3);

        Permit forAda = permitToRead(ofAda);

        ReportStore store = scene.adapter().reportStore();
        assertThat(store.details(forAda, ofAda.getId())).contains(Person.ADA.details());
        assertThat(store.details(forAda, ofBob.getId())).isEmpty();
    }

    @Test
    void knowsNoOtherCallThatReadsDetails() {
        assertThat(Arrays.stream(ReportStore.class.getMethods())
                        .filter(method -> method.toGenericString().contains(Details.class.getName())))
                .singleElement()
                .extracting(Method::getParameterTypes)
                .isEqualTo(new Class<?>[] {Permit.class, ResponseId.class});
    }

    @Test
    void writesNoDetailsOfAResponseOrOfWhatWasOpened() {
        Response ofAda = scene.scored(survey, Person.ADA, 9);
        Opened<Answer> opened = opened(ofAda);
        Opened<Details> details = new Opened<>(Person.ADA.details(), opened.permit());

        assertThat(List.of(ofAda, opened, details))
                .allSatisfy(written ->
                        assertThat(written.toString()).isNotBlank().doesNotContain("mail.test", "Sons", "Score["));
    }

    private Permit permitToRead(Response response) {
        return opened(response).permit();
    }

    private Opened<Answer> opened(Response response) {
        return scene.adapter()
                .reportStore()
                .answer(scene.id(), survey.survey().id(), response.getId())
                .flatMap(kept ->
                        ProcessingGate.open(kept.answer(), survey, scene.clock().instant()))
                .orElseThrow();
    }
}
