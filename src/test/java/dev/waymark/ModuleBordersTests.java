package dev.waymark;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.RestController;

/** The borders of the house. */
class ModuleBordersTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.waymark");

    @Test
    void modulesUseOnlyWhatTheirPackageInfoAllows() {
        ApplicationModules.of(WaymarkApplication.class).verify();
    }

    @Test
    void onlyStoreAndDatabaseSeeNeo4j() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.waymark.store..", "dev.waymark.database..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.neo4j..", "org.springframework.data..", "ac.simons..")
                .check(CLASSES);
    }

    private static final String[] PURE = {
        "dev.waymark.concept",
        "dev.waymark.topology",
        "dev.waymark.path",
        "dev.waymark.path.budget",
        "dev.waymark.path.order",
        "dev.waymark.path.schedule"
    };

    @Test
    void plannersAndTheVocabularyKnowNoSpring() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web..",
                        "org.springframework.boot..",
                        "org.springframework.context..",
                        "jakarta..")
                .check(CLASSES);
    }

    /** Dates that they are given are fine: to count days is arithmetic. To ask what day it is would make the answer depend on it. */
    @Test
    void plannersAndTheVocabularyKnowNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, InstantSource.class, Instant.class, ZoneId.class, TimeZone.class)
                .orShould()
                .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(CLASSES);
    }

    @Test
    void orderAndBudgetKnowNothingOfConcepts() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.waymark.path.order", "dev.waymark.path.budget")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.waymark.concept", "dev.waymark.path")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("KnowledgeGraph")
                .check(CLASSES);
    }

    @Test
    void controllersArePackagePrivateAndLiveInWebPackages() {
        classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .should()
                .resideInAPackage("dev.waymark.*.web")
                .andShould()
                .notHaveModifier(JavaModifier.PUBLIC)
                .check(CLASSES);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Dto)")
                .check(CLASSES);
    }
}
