package dev.bootproof.construct;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of the design: construct knows userdata, and of the lambda only its jar. */
@AnalyzeClasses(packages = "dev.bootproof.construct", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule knowsOfOursOnlyUserdata = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.bootproof.lambda..", "dev.bootproof.cli..", "dev.bootproof.cdkapp..");

    /** What can be decided without CDK is decided without it, and tested without starting jsii. */
    @ArchTest
    static final ArchRule plainClassesKnowNoCdk = noClasses()
            .that()
            .haveSimpleName("AmiType")
            .or()
            .haveSimpleName("AuditFunctionJar")
            .or()
            .haveSimpleName("IntrinsicSize")
            .or()
            .haveSimpleName("NodeUserData")
            .or()
            .haveSimpleName("Problems")
            .or()
            .haveSimpleName("Taint")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("software..");
}
