package org.inspraak.ours;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.classmate.TypeResolver;
import jakarta.validation.Validator;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.inspraak.inviting.Inviting;
import org.inspraak.memory.InMemory;
import org.inspraak.survey.Survey;
import org.jboss.logging.Logger;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jmolecules.architecture.onion.simplified.DomainRing;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.stereotype.Stereotype;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Domain, application and memory are modules, and a host that is one, too, runs on them. */
class ModulePathTest {

    private static final List<Path> MODULES = Stream.of(
                    Survey.class,
                    Inviting.class,
                    InMemory.class,
                    AggregateRoot.class,
                    Stereotype.class,
                    DomainRing.class,
                    PrimaryPort.class,
                    NullMarked.class,
                    Validator.class,
                    HibernateValidator.class,
                    Logger.class,
                    TypeResolver.class)
            .map(ModulePathTest::home)
            .toList();

    private static final String HOST = """
            module host {
                requires org.inspraak.memory;
                requires org.hibernate.validator;
            }
            """;

    private static final String MAIN = """
            package host;

            import java.time.*;
            import java.util.*;
            import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
            import org.inspraak.controller.UnsignedIdentities;
            import org.inspraak.designing.*;

            public class Main {
                public static void main(String[] arguments) {
                    var validator = jakarta.validation.Validation.byDefaultProvider().configure()
                            .messageInterpolator(new ParameterMessageInterpolator())
                            .buildValidatorFactory().getValidator();
                    var designing = Designing.with(new org.inspraak.memory.InMemory().designStore(),
                            bytes -> Arrays.fill(bytes, (byte) 7), InstantSource.fixed(Instant.EPOCH), validator);
                    var taken = designing.register(controller("Acme B.V."));
                    var refused = designing.register(controller(""));
                    System.out.println(taken.getClass().getSimpleName() + " by " + taken.getClass().getModule()
                            + ", then " + refused.getClass().getSimpleName());
                }

                private static RegisterController controller(String name) {
                    return new RegisterController("acme", name, "Europe/Amsterdam", "privacy@acme.nl",
                            UnsignedIdentities.REFUSED, 30, 7, 30, 180, 5);
                }
            }
            """;

    @Test
    void runsAHostThatIsAModule() throws IOException, InterruptedException {
        var host = HostCompiler.onTheModulePath(Map.of("module-info", HOST, "host.Main", MAIN), MODULES);
        assertThat(host.complaints()).isEmpty();

        assertThat(run(host.classes())).contains("Done by module org.inspraak.application, then Malformed");
    }

    @Test
    void letsNoOtherModuleIntoTheGatesPackage() {
        Map<String, String> thief = Map.of(
                "module-info",
                "module thief { requires org.inspraak.domain; }",
                "org.inspraak.processing.Forger",
                Smuggled.SOURCES.get("org.inspraak.processing.Forger"));

        assertThat(HostCompiler.onTheModulePath(thief, MODULES).complaints())
                .extracting(HostCompiler.Complaint::code)
                .contains("compiler.err.package.in.other.module");
    }

    private static String run(Path host) throws IOException, InterruptedException {
        List<Path> path = new ArrayList<>(MODULES);
        path.add(host);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                        "--module",
                        "host/host.Main")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said;
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("every class here comes from a file", impossible);
        }
    }
}
