package dev.bootproof.lambda;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.bootproof", importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {
    @ArchTest
    static final ArchRule theEngineKnowsNothingOfTheFunctionAroundIt = noClasses()
            .that()
            .resideInAPackage("dev.bootproof.lambda.fleet..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.bootproof.lambda",
                    "dev.bootproof.lambda.cloudformation..",
                    "dev.bootproof.lambda.schedule..",
                    "dev.bootproof.lambda.report..",
                    "com.amazonaws..");

    @ArchTest
    static final ArchRule nothingHereBuildsStacks = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("software.amazon.awscdk..", "software.constructs..", "dev.bootproof.construct..");

    @ArchTest
    static final ArchRule userDataKnowsNothingOfAws = noClasses()
            .that()
            .resideInAPackage("dev.bootproof.userdata..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.bootproof.lambda..", "software.amazon..", "com.amazonaws..");
}
