package org.inspraak.ours;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jmolecules.ddd.types.AggregateRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule holds for us, catches its offenders, and has something real to look at. */
class RulesTest {

    private static final List<String> SHIPPED = List.of(
            "domain",
            "application",
            "adapters-persistence/memory",
            "adapters-persistence/jdbc",
            "adapters-rest/http",
            "adapters-rest/server");

    @ParameterizedTest
    @MethodSource("org.inspraak.ours.Proofs#all")
    void holdsForOurselves(Proof proof) {
        proof.ours().check(Ourselves.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("org.inspraak.ours.Proofs#all")
    void catchesItsOffendersAndNamesThem(Proof proof) {
        var result = proof.theirs().evaluate(proof.offenders().get());

        assertThat(result.hasViolation()).isTrue();
        String report = String.join("\n", result.getFailureReport().getDetails());
        assertThat(report).contains(proof.named());
        assertThat(proof.innocent()).noneSatisfy(name -> assertThat(report).contains(name));
    }

    @ParameterizedTest
    @MethodSource("org.inspraak.ours.Proofs#all")
    void saysWhyItExists(Proof proof) {
        assertThat(proof.ours().getDescription()).contains(", because ");
    }

    @Test
    void isNeverPublishedWithoutAProof() {
        Set<String> proven = Proofs.all().map(Proof::rule).collect(Collectors.toSet());

        assertThat(publishedRules()).isNotEmpty().isEqualTo(proven);
    }

    @Test
    void looksAtEveryPackageThatWeShip() throws IOException {
        Set<String> seen =
                Ourselves.CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

        assertThat(seen).isNotEmpty().isEqualTo(packagesInTheSources());
    }

    @Test
    void findsAggregatesAndPorts() {
        assertThat(Ourselves.CLASSES)
                .filteredOn(type -> type.isAssignableTo(AggregateRoot.class))
                .hasSizeGreaterThan(5);
        assertThat(Ourselves.CLASSES)
                .filteredOn(type -> type.isAnnotatedWith(PrimaryPort.class))
                .hasSizeGreaterThan(4);
        assertThat(Ourselves.CLASSES)
                .filteredOn(type -> type.isAnnotatedWith(SecondaryPort.class))
                .hasSizeGreaterThan(4);
    }

    @Test
    void knowsEveryRecordThatItPassesOver() {
        assertThat(Ourselves.ABOUT_NOBODY)
                .allSatisfy(name -> assertThat(Ourselves.CLASSES.contain(name)).isTrue());
    }

    private static Set<String> publishedRules() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.inspraak.architecture")
                        .stream()
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.concat(
                                Arrays.stream(type.getFields())
                                        .filter(field -> ArchRule.class.isAssignableFrom(field.getType()))
                                        .map(field -> type.getSimpleName() + "." + field.getName()),
                                Arrays.stream(type.getMethods())
                                        .filter(method -> ArchRule.class.isAssignableFrom(method.getReturnType()))
                                        .map(method -> type.getSimpleName() + "." + method.getName())))
                        .collect(Collectors.toSet());
    }

    /** Every package has a door sign, so the door signs tell which packages there are. */
    private static Set<String> packagesInTheSources() throws IOException {
        Path root = Path.of("..", "..");
        Set<String> packages = new HashSet<>();
        for (String module : SHIPPED) {
            Path sources = root.resolve(module).resolve("src/main/java");
            if (Files.isDirectory(sources)) {
                try (Stream<Path> files = Files.walk(sources)) {
                    files.filter(file -> file.endsWith("package-info.java"))
                            .map(file -> sources.relativize(file.getParent()).toString())
                            .forEach(path -> packages.add(path.replace(File.separatorChar, '.')));
                }
            }
        }
        return packages;
    }
}
