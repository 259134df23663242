package dev.bootproof.userdata;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Each package can be read alone: what it stands on does not stand on it. */
@AnalyzeClasses(packages = "dev.bootproof.userdata", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule QUESTIONS_DO_NOT_ASK_EACH_OTHER =
            slices().matching("dev.bootproof.userdata.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NOR_DO_THOSE_OF_THE_SHELL =
            slices().matching("dev.bootproof.userdata.shell.(**)").should().beFreeOfCycles();
}
