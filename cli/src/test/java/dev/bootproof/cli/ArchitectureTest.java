package dev.bootproof.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.bootproof", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule USERDATA_KNOWS_NO_AWS = noClasses()
            .that()
            .resideInAPackage("dev.bootproof.userdata..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.bootproof.lambda..", "dev.bootproof.cli..", "software.amazon..", "com.amazonaws..");

    @ArchTest
    static final ArchRule LAMBDA_KNOWS_NO_COMMAND_LINE = noClasses()
            .that()
            .resideInAPackage("dev.bootproof.lambda..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.bootproof.cli..", "software.amazon.awscdk..");
}
