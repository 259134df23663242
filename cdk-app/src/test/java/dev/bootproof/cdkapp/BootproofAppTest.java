package dev.bootproof.cdkapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.CfnResourceProps;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;
import software.amazon.awscdk.services.s3.Bucket;

final class BootproofAppTest {
    private static App app = new App();
    private static Template example = Template.fromString("{}");
    private static Template audit = Template.fromString("{}");

    @BeforeAll
    static void synthesise() throws Exception {
        app = Synthesis.app(Map.of("clusters", "a, b", "onFinding", "FAIL"));
        BootproofApp.addTo(app);
        example = Template.fromStack(stack(BootproofApp.EXAMPLE));
        audit = Template.fromStack(stack(BootproofApp.AUDIT));
    }

    private static Stack stack(String name) {
        return (Stack) app.getNode().findChild(name);
    }

    /** cdk-nag, the templates' validation and our own warnings. */
    @Test
    void nothingIsSaidAgainstIt() {
        app.synth();
        assertThat(Synthesis.annotations(app)).isEmpty();
    }

    @Test
    void nagIsReallyAsked() throws Exception {
        App bad = Synthesis.app(Map.of());
        BootproofApp.addTo(bad);
        new Bucket((Stack) bad.getNode().findChild(BootproofApp.EXAMPLE), "Open");
        assertThatThrownBy(bad::synth).hasMessageContaining("Validation failed");
        assertThat(Synthesis.annotations(bad)).anyMatch(text -> text.contains("AwsSolutions-S10"));
    }

    @Test
    void stacksAreNamedAsEver() throws Exception {
        assertThat(app.getNode().getChildren().stream().filter(Stack.class::isInstance))
                .extracting(stack -> ((Stack) stack).getStackName())
                .containsExactly("BootproofExample", "BootproofAudit");
        App alone = Synthesis.app(Map.of());
        BootproofApp.addTo(alone);
        assertThat(alone.getNode().tryFindChild(BootproofApp.AUDIT)).isNull();
    }

    @Test
    void contextReachesBothAudits() {
        example.hasResourceProperties(
                "Custom::BootproofUserDataAudit", Map.of("OnFinding", "FAIL", "OnIncomplete", "WARN"));
        audit.hasResourceProperties(
                "Custom::BootproofUserDataAudit",
                Map.of("Clusters", List.of("a", "b"), "OnFinding", "FAIL", "OnIncomplete", "WARN"));
    }

    @Test
    void outputsTellHowTheAuditEnded() {
        for (Template template : List.of(example, audit)) {
            assertThat(template.findOutputs("*"))
                    .containsOnlyKeys(
                            "ReportBucket",
                            "AuditFunction",
                            "Outcome",
                            "ReportUri",
                            "Listed",
                            "Compliant",
                            "NonCompliant",
                            "Unknown",
                            "NotApplicable",
                            "Gone",
                            "Skipped");
        }
    }

    @Test
    void noFunctionButTheAudits() {
        example.allResourcesProperties("AWS::Lambda::Function", Map.of("Runtime", "java25"));
        example.resourceCountIs("AWS::Lambda::Function", 1);
        audit.resourceCountIs("AWS::Lambda::Function", 1);
    }

    @Test
    void synthesisNeedsNoLookUp() {
        assertThat(stack(BootproofApp.EXAMPLE).getRegion()).startsWith("${Token[");
        example.hasResourceProperties(
                "AWS::EC2::Subnet", Map.of("AvailabilityZone", Map.of("Fn::Select", Match.anyValue())));
    }

    @Test
    void nodesBootWithBothHooksAndPassTheAudit() {
        Object resource = example.findResources("AWS::EC2::LaunchTemplate")
                .values()
                .iterator()
                .next();
        for (String key : List.of("Properties", "LaunchTemplateData", "UserData", "Fn::Base64")) {
            resource = Objects.requireNonNull(((Map<?, ?>) resource).get(key), key);
        }
        assertThat(resource.toString()).contains("maxPods: 58", "--dport 10250", "vm.max_map_count = 262144");
        assertThat(Auditor.judge(Bytes.of(resource.toString()), Ami.AL2023).outcome())
                .isEqualTo(Outcome.COMPLIANT);
    }

    @Test
    void templateValidationRefusesWhatCloudFormationWould() throws Exception {
        App bad = Synthesis.app(Map.of());
        Stack stack = new Stack(bad, "Bad");
        new CfnResource(
                stack,
                "Queue",
                CfnResourceProps.builder()
                        .type("AWS::SQS::Queue")
                        .properties(Map.of("NoSuchProperty", 1))
                        .build());
        assertThatThrownBy(bad::synth).hasMessageContaining("Validation failed");
        assertThat(Path.of(Objects.requireNonNull(bad.getOutdir()), "validation-report.json"))
                .content()
                .contains("NoSuchProperty");
    }
}
