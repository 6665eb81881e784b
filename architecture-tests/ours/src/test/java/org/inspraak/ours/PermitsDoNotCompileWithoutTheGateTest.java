package org.inspraak.ours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Code that would break a promise does not compile. Each forbidden line has a twin that differs in that line only and
 * does compile, so that the proof cannot rest on a slip of the pen.
 */
class PermitsDoNotCompileWithoutTheGateTest {

    /** The compiler's codes for what we want it to say. */
    private static final String NOT_VISIBLE = "compiler.err.not.def.public.cant.access";

    private static final String PRIVATE = "compiler.err.report.access";
    private static final String OTHER_ARGUMENTS = "compiler.err.cant.apply.symbol";
    private static final String OTHER_TYPE = "compiler.err.prob.found.req";

    /**
     * @param twin what is allowed instead
     * @param code the compiler's own name for what is wrong
     * @param says what its message must speak of
     */
    record Forbidden(String what, String line, String twin, String code, String says) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Forbidden> forbidden() {
        return Stream.of(
                new Forbidden(
                        "making a permit",
                        "return new Permit(controller, subject, Act.READ, Purpose.PROCESS_FEEDBACK, 1, at);",
                        "return ProcessingGate.honouring(controller, standing, at);",
                        NOT_VISIBLE,
                        "Permit"),
                new Forbidden(
                        "reading details without a permit",
                        "return store.details(responseId);",
                        "return store.details(permit, responseId);",
                        OTHER_ARGUMENTS,
                        "method details in interface org.inspraak.reporting.ReportStore"),
                new Forbidden(
                        "reading details by naming a subject",
                        "return store.details(controller, subject);",
                        "return store.details(permit, responseId);",
                        OTHER_TYPE,
                        "org.inspraak.controller.ControllerId cannot be converted to org.inspraak.processing.Permit"),
                new Forbidden(
                        "reading another subject's details with a permit",
                        "return store.details(permit, subject);",
                        "return store.details(permit, responseId);",
                        OTHER_TYPE,
                        "org.inspraak.respondent.SubjectId cannot be converted to org.inspraak.response.ResponseId"),
                new Forbidden(
                        "reading details with a permit and a subject",
                        "return store.details(permit, subject, responseId);",
                        "return store.details(permit, responseId);",
                        OTHER_ARGUMENTS,
                        "method details in interface org.inspraak.reporting.ReportStore"),
                new Forbidden(
                        "looking into what is sealed",
                        "return sealed.content();",
                        "return ProcessingGate.open(sealed, fielded, at).map(Opened::content);",
                        NOT_VISIBLE,
                        "content()"),
                new Forbidden(
                        "giving oneself an admission",
                        "return new Admission.Admitted(survey, new Score(9), Band.HIGH, at);",
                        "return fielded.survey().admit(new Score(9), at);",
                        NOT_VISIBLE,
                        "Admitted"),
                new Forbidden(
                        "making a response of a score that no survey admitted",
                        "return Response.of(new Score(9), invitation, fielded, responseId, details);",
                        "return Response.of(admitted, invitation, fielded, responseId, details);",
                        OTHER_TYPE,
                        "org.inspraak.survey.Score cannot be converted to org.inspraak.survey.Admission.Admitted"),
                new Forbidden(
                        "making a response by its constructor",
                        "return new Response(responseId, null, admitted, details, null);",
                        "return Response.of(admitted, invitation, fielded, responseId, details);",
                        PRIVATE,
                        "has private access in org.inspraak.response.Response"));
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void refusesTheForbiddenLine(Forbidden forbidden) {
        var compiled = HostCompiler.onTheClassPath(Map.of("host.Host", host(forbidden.line())));

        assertThat(compiled.done()).isFalse();
        assertThat(compiled.complaints()).singleElement().satisfies(complaint -> {
            assertThat(complaint.code()).isEqualTo(forbidden.code());
            assertThat(complaint.text()).contains(forbidden.says());
        });
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void takesTheTwin(Forbidden forbidden) {
        var compiled = HostCompiler.onTheClassPath(Map.of("host.Host", host(forbidden.twin())));

        assertThat(compiled.complaints()).isEqualTo(List.of());
        assertThat(compiled.done()).isTrue();
    }

    private static String host(String line) {
        return """
                package host;

                import org.inspraak.controller.*;
                import org.inspraak.invitation.*;
                import org.inspraak.processing.*;
                import org.inspraak.purpose.*;
                import org.inspraak.reporting.*;
                import org.inspraak.respondent.*;
                import org.inspraak.response.*;
                import org.inspraak.standing.*;
                import org.inspraak.survey.*;

                class Host {
                    Object use(ControllerId controller, SubjectId subject, ResponseId responseId, SurveyId survey,
                            ReportStore store, Permit permit, Sealed<Answer> sealed, FieldedSurvey fielded,
                            Standing standing, Invitation invitation, Admission.Admitted admitted, Details details,
                            java.time.Instant at) {
                        %s
                    }
                }
                """.formatted(line);
    }
}
