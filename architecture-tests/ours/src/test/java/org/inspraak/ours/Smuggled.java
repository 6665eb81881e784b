package org.inspraak.ours;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;

/**
 * Classes that somebody put into the gate's own package, where on the class path the compiler lets them do anything. They
 * are compiled from text, so that no package of ours is ever split over two modules.
 */
final class Smuggled {

    static final Map<String, String> SOURCES =
            Map.of("org.inspraak.processing.Forger", """
            package org.inspraak.processing;

            class Forger {
                Permit forge(org.inspraak.controller.ControllerId controller,
                        org.inspraak.respondent.SubjectId subject, java.time.Instant at) {
                    return new Permit(
                            controller, subject, Act.READ, org.inspraak.purpose.Purpose.PROCESS_FEEDBACK, 1, at);
                }
            }
            """, "org.inspraak.processing.Peeper", """
            package org.inspraak.processing;

            class Peeper {
                <T> T peep(Sealed<T> sealed) {
                    return sealed.content();
                }
            }
            """);

    private Smuggled() {}

    static JavaClasses classes() {
        var compiled = HostCompiler.onTheClassPath(SOURCES);
        assertThat(compiled.complaints()).isEmpty();
        return new ClassFileImporter().importPath(compiled.classes());
    }
}
