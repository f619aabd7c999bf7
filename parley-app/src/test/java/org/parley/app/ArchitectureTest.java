package org.parley.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses PARLEY =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.parley");

    @Test
    void allModulesAreSeen() {
        Set<String> modules = new TreeSet<>();
        PARLEY.forEach(type -> modules.add(type.getPackageName().split("\\.")[2]));
        assertThat(modules)
                .containsExactly("analysis", "app", "brief", "model", "reading", "store");
    }

    @Test
    void modelKnowsOnlyTheJdkAndJspecify() {
        classes()
                .that()
                .resideInAPackage("org.parley.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.parley.model..")
                .check(PARLEY);
    }

    @Test
    void readingKnowsOnlyTheModel() {
        knowsNoneOf("reading", "analysis", "store", "brief", "app");
    }

    @Test
    void onlyTheEncoderKnowsOnnxRuntime() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.parley.reading.encoder")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.onnxruntime..")
                .check(PARLEY);
    }

    @Test
    void analysisKnowsOnlyTheModelAndNoLibrary() {
        classes()
                .that()
                .resideInAPackage("org.parley.analysis..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.jspecify..", "org.parley.model..", "org.parley.analysis..")
                .check(PARLEY);
    }

    @Test
    void storeKnowsOnlyTheModel() {
        knowsNoneOf("store", "analysis", "reading", "brief", "app");
    }

    @Test
    void briefKnowsTheModelAndTheAnalysis() {
        knowsNoneOf("brief", "store", "reading", "app");
    }

    @Test
    void nothingKnowsTheApp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.parley.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.parley.app..")
                .check(PARLEY);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("org.parley.(**)").should().beFreeOfCycles().check(PARLEY);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass type : PARLEY) {
            boolean marked =
                    type.getPackage()
                            .tryGetPackageInfo()
                            .map(info -> info.isAnnotatedWith(NullMarked.class))
                            .orElse(false);
            if (!marked) {
                unmarked.add(type.getPackageName());
            }
        }
        assertThat(unmarked).isEmpty();
    }

    @Test
    void onlyTheProgramItselfPrints() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.parley.app.Main")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(PARLEY);
    }

    private static void knowsNoneOf(String module, String... others) {
        for (String other : others) {
            noClasses()
                    .that()
                    .resideInAPackage("org.parley." + module + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.parley." + other + "..")
                    .check(PARLEY);
        }
    }
}
