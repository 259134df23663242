package dev.bootproof.userdata.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.Outcome;
import dev.bootproof.userdata.audit.Verdict;
import dev.bootproof.userdata.hook.Hook;
import dev.bootproof.userdata.hook.HookExamples;
import dev.bootproof.userdata.hook.HookTypes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of hook makes a document that the audit of live nodes finds nothing in. */
class HookExamplesTest {
    static Stream<Hook> hooks() {
        return HookExamples.all().stream().filter(hook -> !hook.name().equals("register"));
    }

    @ParameterizedTest
    @MethodSource("hooks")
    void isCompliantByItself(Hook hook) {
        assertCompliant(BootDocument.of(Target.MANAGED, Optional.empty(), List.of(hook)));
    }

    @Test
    void allTogetherAreCompliant() {
        BootDocument document = BootDocument.of(Target.MANAGED, Optional.empty(), HookExamples.all());
        assertThat(document.carriage()).isEqualTo(BootDocument.Carriage.PACKED);
        assertCompliant(document);
    }

    @Test
    void everyTypeHasAnExample() {
        assertThat(HookExamples.all()).extracting(Object::getClass).containsAll(HookTypes.all());
    }

    private static void assertCompliant(BootDocument document) {
        assertThat(document.findings()).isEmpty();
        Verdict verdict = Auditor.judge(Bytes.of(document.text()), Ami.AL2023);
        assertThat(verdict.outcome()).isEqualTo(Outcome.COMPLIANT);
    }
}
