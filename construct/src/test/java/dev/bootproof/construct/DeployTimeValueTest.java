package dev.bootproof.construct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.boot.BootDocument;
import dev.bootproof.userdata.boot.BootDocument.Carriage;
import dev.bootproof.userdata.hook.FileHook;
import dev.bootproof.userdata.hook.HttpProxyHook;
import dev.bootproof.userdata.hook.ImagePrePullHook;
import dev.bootproof.userdata.hook.S3FileHook;
import dev.bootproof.userdata.hook.SecretHook;
import dev.bootproof.userdata.hook.ShellHook;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import dev.bootproof.userdata.nodeadm.NodeadmReader;
import dev.bootproof.userdata.nodeadm.NodeadmReading;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.CfnParameter;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ecr.Repository;
import software.amazon.awscdk.services.eks.CfnCluster;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.secretsmanager.Secret;

/** Values that CloudFormation puts in when it deploys, seen in the synthesised template and in what the node gets. */
final class DeployTimeValueTest {
    private Stack stack;
    private Vpc vpc;
    private CfnCluster cluster;

    @BeforeEach
    void cluster() {
        stack = new Stack(new App(), "Stack");
        vpc = new Vpc(stack, "Vpc");
        cluster = CfnCluster.Builder.create(stack, "Cluster")
                .roleArn("arn:aws:iam::111122223333:role/cluster")
                .resourcesVpcConfig(CfnCluster.ResourcesVpcConfigProperty.builder()
                        .subnetIds(List.of("subnet-1", "subnet-2"))
                        .build())
                .build();
    }

    private ManagedNodeGroup.Builder nodes() {
        return ManagedNodeGroup.Builder.create(stack, "Nodes").cluster(ClusterRef.named("prod", vpc));
    }

    /** What the node gets, each value as long as it can be. */
    private String deployed(Map<String, String> values) {
        Map<String, Map<String, Object>> templates =
                Template.fromStack(stack).findResources("AWS::EC2::LaunchTemplate");
        Map<?, ?> properties = (Map<?, ?>)
                Objects.requireNonNull(templates.values().iterator().next().get("Properties"));
        Map<?, ?> data = (Map<?, ?>) Objects.requireNonNull(properties.get("LaunchTemplateData"));
        Map<?, ?> userData = (Map<?, ?>) Objects.requireNonNull(data.get("UserData"));
        return text(Objects.requireNonNull(userData.get("Fn::Base64")), values);
    }

    private static String text(Object expression, Map<String, String> values) {
        if (expression instanceof String text) {
            return text;
        }
        Map.Entry<?, ?> function =
                ((Map<?, ?>) expression).entrySet().iterator().next();
        if (function.getKey().equals("Fn::Join")) {
            List<?> arguments = (List<?>) function.getValue();
            return ((List<?>) arguments.get(1))
                    .stream().map(part -> text(part, values)).collect(Collectors.joining((String) arguments.get(0)));
        }
        return values.entrySet().stream()
                .filter(value -> function.toString().contains(value.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no value for " + expression));
    }

    @Test
    void aClustersDataComesThroughAndIsCountedAtItsLongest() {
        String ca = "Q".repeat(2_048);
        String endpoint = "https://" + "e".repeat(248);
        String cidr = "fd00:1111:2222:3333:4444:5555:6666:7777/108";
        ManagedNodeGroup nodes = nodes().nodeConfig(NodeConfig.builder()
                        .cluster(new NodeConfig.Cluster(
                                "prod",
                                cluster.getAttrEndpoint(),
                                cluster.getAttrCertificateAuthorityData(),
                                cluster.getAttrKubernetesNetworkConfigServiceIpv6Cidr()))
                        .build())
                .hook(FileHook.builder("coordinates", "/etc/agent/cluster")
                        .content("endpoint=" + cluster.getAttrEndpoint() + "\nregion=" + stack.getRegion())
                        .build())
                .build();
        BootDocument document = nodes.getBootDocument().orElseThrow();

        String text = deployed(Map.of(
                "CertificateAuthorityData",
                ca,
                "Endpoint",
                endpoint,
                "ServiceIpv6Cidr",
                cidr,
                "AWS::Region",
                "r".repeat(32)));

        assertThat(text).hasSize(document.sizes().bytes()).contains("endpoint=" + endpoint + "\nregion=rrr");
        NodeadmReading read = NodeadmReader.read(Bytes.of(text));
        assertThat(read.config().flatMap(NodeConfig::cluster))
                .contains(new NodeConfig.Cluster("prod", endpoint, ca, cidr));
        String real = text.replace(cidr, "fd00:1111::/108"); // a service CIDR is not as long as one may be
        assertThat(Auditor.judge(Bytes.of(real), Ami.AL2023).findings()).isEmpty();
    }

    @Test
    void namesThatTheCdkMakesUpComeThrough() {
        Secret secret = new Secret(stack, "Secret");
        Bucket bucket = new Bucket(stack, "Bucket");
        Repository repository = new Repository(stack, "Repository");
        ManagedNodeGroup nodes = nodes().hook(
                        SecretHook.secretsManager("token", secret.getSecretArn(), "/etc/agent/token")
                                .build())
                .hook(S3FileHook.builder("model", "/opt/model")
                        .object(bucket.getBucketName(), "model.bin", "0".repeat(64))
                        .build())
                .hook(ImagePrePullHook.builder("images")
                        .images(repository.repositoryUriForTag("1"))
                        .build())
                .hook(HttpProxyHook.builder("proxy", "http://proxy.example.com:3128")
                        .noProxy(vpc.getVpcCidrBlock())
                        .build())
                .hook(ShellHook.beforeKubelet("large", "# " + "x".repeat(12_000)))
                .build();
        assertThat(nodes.getBootDocument().map(BootDocument::carriage)).contains(Carriage.PACKED);

        String text = deployed(Map.of(
                "Secret",
                "arn:aws:secretsmanager:eu-west-1:111122223333:secret:Secret-AbCdEf",
                "Bucket",
                "stack-bucket",
                // the repository's URI is made of the parts of its ARN
                "Repository",
                "111122223333",
                "CidrBlock",
                "10.0.0.0/16",
                "AWS::",
                "amazonaws.com"));

        assertThat(text)
                .doesNotContain("Token[", "xxxx")
                .contains(
                        "--secret-id 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:Secret-AbCdEf'",
                        "'s3://stack-bucket/model.bin'",
                        "images=('111122223333.dkr.ecr.111122223333.amazonaws.com/111122223333:1')",
                        ",10.0.0.0/16,");
        assertThat(Template.fromStack(stack).findResources("AWS::IAM::Policy").toString())
                .contains("secretsmanager:GetSecretValue", "Resource={Ref=Secret", "/model.bin");
    }

    @Test
    void whatMayBecomeTooLongIsRefusedUnlessItsUserKnowsBetter() {
        String parameter = CfnParameter.Builder.create(stack, "Text").build().getValueAsString();
        ShellHook four = ShellHook.beforeKubelet("four", ("echo '" + parameter + "'\n").repeat(4));
        assertThatThrownBy(() -> nodes().hook(four).build())
                .hasMessageContaining("16,")
                .hasMessageContaining("hook 'four'");

        ManagedNodeGroup nodes = ManagedNodeGroup.Builder.create(stack, "Short")
                .cluster(ClusterRef.named("prod", vpc))
                .hook(four)
                .deployTimeSize(parameter, 64)
                .build();
        assertThat(nodes.getBootDocument().orElseThrow().sizes().bytes()).isLessThan(6_000);
        assertThatThrownBy(() -> ManagedNodeGroup.Builder.create(stack, "Wrong")
                        .cluster(ClusterRef.named("prod", vpc))
                        .hook(four)
                        .deployTimeSize("known", 64)
                        .build())
                .hasMessageContaining("deployTimeSize: 'known' is known already");
    }

    /** A changed number of a marker must not replace nodes. */
    @Test
    void whatElseIsInTheAppChangesNothing() {
        nodes().hook(ShellHook.beforeKubelet("endpoint", "echo '" + cluster.getAttrEndpoint() + "'"))
                .build();
        Map<String, String> values = Map.of("Endpoint", "https://example.com");
        String alone = deployed(values);

        cluster();
        for (int i = 0; i < 50; i++) {
            CfnParameter.Builder.create(stack, "Other" + i).build();
        }
        nodes().hook(ShellHook.beforeKubelet("endpoint", "echo '" + cluster.getAttrEndpoint() + "'"))
                .build();
        assertThat(deployed(values)).isEqualTo(alone);
    }

    @Test
    void aListIsNoText() {
        String zones = String.join(" ", Fn.split(",", Fn.importValue("zones")));
        assertThatThrownBy(() -> nodes().hook(ShellHook.beforeKubelet("zones", "echo " + zones))
                        .build())
                .hasMessageContaining("a list or a number that is known only when deployed");
    }
}
