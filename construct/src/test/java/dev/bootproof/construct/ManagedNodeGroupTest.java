package dev.bootproof.construct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.Outcome;
import dev.bootproof.userdata.hook.FileHook;
import dev.bootproof.userdata.hook.Phase;
import dev.bootproof.userdata.hook.SecretHook;
import dev.bootproof.userdata.hook.ShellHook;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Annotations;
import software.amazon.awscdk.App;
import software.amazon.awscdk.CfnParameter;
import software.amazon.awscdk.Size;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;
import software.amazon.awscdk.services.ec2.InstanceType;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.SubnetType;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.eks_v2.Cluster;
import software.amazon.awscdk.services.eks_v2.ClusterAttributes;
import software.amazon.awscdk.services.eks_v2.DefaultCapacityType;
import software.amazon.awscdk.services.eks_v2.IpFamily;
import software.amazon.awscdk.services.eks_v2.KubernetesVersion;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.lambda.LayerVersion;

final class ManagedNodeGroupTest {
    private App app;
    private Stack stack;
    private Vpc vpc;
    private Cluster cluster;

    @BeforeEach
    void cluster() {
        app = new App();
        stack = new Stack(app, "Stack");
        vpc = new Vpc(stack, "Vpc");
        cluster = Cluster.Builder.create(stack, "Cluster")
                .version(KubernetesVersion.V1_34)
                .vpc(vpc)
                .defaultCapacityType(DefaultCapacityType.NODEGROUP)
                .defaultCapacity(0)
                .build();
    }

    private ManagedNodeGroup.Builder nodes() {
        return ManagedNodeGroup.Builder.create(stack, "Nodes").cluster(cluster);
    }

    private Template template() {
        return Template.fromStack(stack);
    }

    @Test
    void defaultsAreAsDocumented() {
        nodes().build();
        Template template = template();
        template.hasResourceProperties(
                "AWS::EKS::Nodegroup",
                Map.of(
                        "AmiType", "AL2023_x86_64_STANDARD",
                        "InstanceTypes", List.of("t3.medium"),
                        "ScalingConfig", Map.of("MinSize", 1, "DesiredSize", 2, "MaxSize", 2),
                        "Labels", Match.absent(),
                        "Taints", Match.absent(),
                        "Subnets",
                                List.of(
                                        Map.of("Ref", Match.stringLikeRegexp("VpcPrivateSubnet1")),
                                        Map.of("Ref", Match.stringLikeRegexp("VpcPrivateSubnet2")))));
        template.hasResourceProperties(
                "AWS::EC2::LaunchTemplate",
                Map.of(
                        "LaunchTemplateData",
                        Map.of(
                                "MetadataOptions",
                                Map.of("HttpTokens", "required", "HttpPutResponseHopLimit", 1),
                                "BlockDeviceMappings",
                                List.of(Map.of(
                                        "DeviceName",
                                        "/dev/xvda",
                                        "Ebs",
                                        Map.of(
                                                "Encrypted",
                                                true,
                                                "VolumeType",
                                                "gp3",
                                                "VolumeSize",
                                                20,
                                                "DeleteOnTermination",
                                                true))),
                                "ImageId",
                                Match.absent(),
                                "UserData",
                                Match.absent(),
                                "TagSpecifications",
                                List.of(
                                        tags("instance", Map.of("Name", "Stack/Nodes")),
                                        tags("volume", Map.of("Name", "Stack/Nodes"))))));
        template.hasResourceProperties(
                "AWS::IAM::Role",
                Map.of(
                        "Description",
                        "Nodes of Stack/Nodes",
                        "ManagedPolicyArns",
                        List.of(
                                managedPolicy("AmazonEKSWorkerNodePolicy"),
                                managedPolicy("AmazonEC2ContainerRegistryPullOnly"),
                                managedPolicy("AmazonEKS_CNI_Policy")),
                        "Policies",
                        Match.absent()));
    }

    @Test
    void nodeGroupFollowsTheTemplatesLatestVersion() {
        ManagedNodeGroup nodes = nodes().build();
        String id = stack.getLogicalId((software.amazon.awscdk.CfnElement) java.util.Objects.requireNonNull(
                nodes.getLaunchTemplate().getNode().getDefaultChild()));
        template()
                .hasResourceProperties(
                        "AWS::EKS::Nodegroup",
                        Map.of(
                                "LaunchTemplate",
                                Map.of(
                                        "Id",
                                        Map.of("Ref", id),
                                        "Version",
                                        Map.of("Fn::GetAtt", List.of(id, "LatestVersionNumber")))));
    }

    @Test
    void everyPropertyArrives() {
        nodes().instanceTypes(List.of(new InstanceType("m7g.large"), new InstanceType("c7g.large")))
                .minSize(0)
                .desiredSize(3)
                .maxSize(9)
                .label("tier", "web")
                .taint(Taint.of("dedicated", "web", Taint.Effect.NO_SCHEDULE))
                .taint(Taint.of("spot", Taint.Effect.PREFER_NO_SCHEDULE))
                .volumeSize(Size.gibibytes(100))
                .hopLimit(2)
                .tag("team", "a")
                .tag("Name", "mine")
                .subnets(SubnetSelection.builder().subnetType(SubnetType.PUBLIC).build())
                .build();
        Template template = template();
        template.hasResourceProperties(
                "AWS::EKS::Nodegroup",
                Map.of(
                        "AmiType",
                        "AL2023_ARM_64_STANDARD",
                        "InstanceTypes",
                        List.of("m7g.large", "c7g.large"),
                        "ScalingConfig",
                        Map.of("MinSize", 0, "DesiredSize", 3, "MaxSize", 9),
                        "Labels",
                        Map.of("tier", "web"),
                        "Taints",
                        List.of(
                                Map.of("Key", "dedicated", "Value", "web", "Effect", "NO_SCHEDULE"),
                                Map.of("Key", "spot", "Value", Match.absent(), "Effect", "PREFER_NO_SCHEDULE")),
                        "Tags",
                        Map.of("team", "a", "Name", "mine"),
                        "Subnets",
                        List.of(
                                Map.of("Ref", Match.stringLikeRegexp("VpcPublicSubnet1")),
                                Map.of("Ref", Match.stringLikeRegexp("VpcPublicSubnet2")))));
        template.hasResourceProperties(
                "AWS::EC2::LaunchTemplate",
                Map.of(
                        "LaunchTemplateData",
                        Match.objectLike(Map.of(
                                "MetadataOptions",
                                Match.objectLike(Map.of("HttpPutResponseHopLimit", 2)),
                                "BlockDeviceMappings",
                                List.of(Match.objectLike(Map.of("Ebs", Match.objectLike(Map.of("VolumeSize", 100))))),
                                "TagSpecifications",
                                List.of(
                                        tags("instance", Map.of("Name", "mine", "team", "a")),
                                        tags("volume", Map.of("Name", "mine", "team", "a")))))));
    }

    @Test
    void desiredAndMaxFollowMin() {
        nodes().minSize(3).build();
        template()
                .hasResourceProperties(
                        "AWS::EKS::Nodegroup",
                        Map.of("ScalingConfig", Map.of("MinSize", 3, "DesiredSize", 3, "MaxSize", 3)));
    }

    @Test
    void userDataIsTheMultipartDocumentAndPassesTheAudit() {
        nodes().nodeConfig(NodeConfig.builder().kubeletConfig("maxPods", 20).build())
                .hook(ShellHook.beforeKubelet("hello", "echo hello"))
                .hook(ShellHook.builder("late")
                        .phase(Phase.AFTER_KUBELET)
                        .commands("systemctl start late.service")
                        .build())
                .build();
        String text = userData();
        assertThat(text)
                .startsWith("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=")
                .containsSubsequence("application/node.eks.aws", "maxPods: 20", "echo hello", "late.service");
        assertThat(Auditor.judge(Bytes.of(text), Ami.AL2023).outcome()).isEqualTo(Outcome.COMPLIANT);
    }

    @Test
    void theRoleMayDoWhatHooksNeedAndNoMore() {
        nodes().markUnhealthy(true)
                .hook(SecretHook.ssmParameter("token", "/agent/token", "/etc/agent/token")
                        .build())
                .build();
        template()
                .hasResourceProperties(
                        "AWS::IAM::Policy",
                        Map.of(
                                "PolicyDocument",
                                Match.objectLike(Map.of(
                                        "Statement",
                                        List.of(
                                                Match.objectLike(Map.of(
                                                        "Action",
                                                        "ssm:GetParameter",
                                                        "Resource",
                                                        Match.objectLike(Map.of(
                                                                "Fn::Join",
                                                                List.of(
                                                                        "",
                                                                        Match.arrayWith(
                                                                                List.of(":parameter/agent/token"))))))),
                                                Match.objectLike(Map.of(
                                                        "Action",
                                                        "autoscaling:SetInstanceHealth",
                                                        "Condition",
                                                        Match.objectLike(
                                                                Map.of("StringEquals", Match.anyValue())))))))));
    }

    @Test
    void scriptsThatDoNotFitBecomeAnAssetThatTheRoleMayRead() {
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            noise.append(Integer.toHexString(Integer.hashCode(i) * 0x9E3779B9)).append(i);
        }
        nodes().hook(FileHook.builder("noise", "/opt/noise")
                        .content(noise.toString())
                        .build())
                .build();
        template()
                .hasResourceProperties(
                        "AWS::IAM::Policy",
                        Map.of(
                                "PolicyDocument",
                                Match.objectLike(Map.of(
                                        "Statement", List.of(Match.objectLike(Map.of("Action", "s3:GetObject")))))));
        assertThat(warnings()).anySatisfy(warning -> assertThat(warning).contains("bootproof:content-unknown"));
    }

    @Test
    void givenRoleIsTakenAsItIs() {
        IRole role = Role.fromRoleArn(stack, "Given", "arn:aws:iam::111122223333:role/nodes");
        assertThat(nodes().role(role).build().getRole()).isSameAs(role);
        template()
                .hasResourceProperties(
                        "AWS::EKS::Nodegroup", Map.of("NodeRole", "arn:aws:iam::111122223333:role/nodes"));
    }

    @Test
    void ipv6NodesMayAssignAddresses() {
        Cluster ipv6 = Cluster.Builder.create(stack, "Six")
                .version(KubernetesVersion.V1_34)
                .vpc(vpc)
                .ipFamily(IpFamily.IP_V6)
                .defaultCapacityType(DefaultCapacityType.NODEGROUP)
                .defaultCapacity(0)
                .build();
        nodes().cluster(ipv6).build();
        template()
                .hasResourceProperties(
                        "AWS::IAM::Role",
                        Map.of(
                                "Policies",
                                List.of(Match.objectLike(Map.of(
                                        "PolicyDocument",
                                        Match.objectLike(Map.of(
                                                "Statement",
                                                List.of(Match.objectLike(Map.of(
                                                        "Action",
                                                        List.of(
                                                                "ec2:AssignIpv6Addresses",
                                                                "ec2:UnassignIpv6Addresses")))))))))));
    }

    @Test
    void collectsAllErrors() {
        assertThatThrownBy(() -> ManagedNodeGroup.Builder.create(stack, "Bad")
                        .instanceTypes("m7g.large", "m7i.large")
                        .minSize(5)
                        .desiredSize(4)
                        .maxSize(3)
                        .hopLimit(65)
                        .volumeSize(Size.gibibytes(8))
                        .hook(ShellHook.beforeKubelet("old", "/etc/eks/bootstrap.sh x"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("ManagedNodeGroup 'Stack/Bad' cannot be built, 7 errors:")
                .hasMessageContaining("instanceTypes: ")
                .hasMessageContaining("minSize: 5 is more than desiredSize 4")
                .hasMessageContaining("desiredSize: 4 is more than maxSize 3")
                .hasMessageContaining("hopLimit: 65 is more than EC2's limit 64")
                .hasMessageContaining("volumeSize: ")
                .hasMessageContaining("[al2-bootstrap-call]")
                .hasMessageContaining("cluster: is required");
    }

    @Test
    void sizesMayBeTokens() {
        CfnParameter size =
                CfnParameter.Builder.create(stack, "Size").type("Number").build();
        nodes().minSize(1).desiredSize(size.getValueAsNumber()).maxSize(2).build();
        template()
                .hasResourceProperties(
                        "AWS::EKS::Nodegroup",
                        Map.of("ScalingConfig", Match.objectLike(Map.of("DesiredSize", Map.of("Ref", "Size")))));
    }

    @Test
    void instanceTypeThatIsATokenNeedsAnAmiType() {
        String token = CfnParameter.Builder.create(stack, "Type").build().getValueAsString();
        assertThatThrownBy(() -> nodes().instanceTypes(token).build())
                .hasMessageContaining("amiType: is required, since an instance type is known only when deployed");
        ManagedNodeGroup.Builder.create(stack, "Named")
                .cluster(cluster)
                .instanceTypes(token)
                .amiType("AL2023_ARM_64_STANDARD")
                .build();
        template()
                .hasResourceProperties(
                        "AWS::EKS::Nodegroup",
                        Map.of("AmiType", "AL2023_ARM_64_STANDARD", "InstanceTypes", List.of(Map.of("Ref", "Type"))));
    }

    @Test
    void contentThatCannotBeKnownIsAWarningThatCanBeAcknowledged() {
        ManagedNodeGroup nodes = nodes().hook(
                        ShellHook.beforeKubelet("fetch", "curl -s https://example.com/?token=s3cret | bash"))
                .build();
        assertThat(warnings())
                .singleElement()
                .asString()
                .contains("hook 'fetch', line 1 of its script", "[ack: bootproof:content-unknown]")
                .doesNotContain("s3cret");
        Annotations.of(nodes).acknowledgeWarning("bootproof:content-unknown", "seen");
        assertThat(warnings()).isEmpty();
    }

    @Test
    void deployTimeValuesAreCarriedAndWarnedOf() {
        nodes().hook(ShellHook.beforeKubelet("region", "echo " + stack.getRegion()))
                .build();
        assertThat(warnings()).singleElement().asString().contains("[ack: bootproof:deploy-time-value]");
        template()
                .hasResourceProperties(
                        "AWS::EC2::LaunchTemplate",
                        Map.of(
                                "LaunchTemplateData",
                                Match.objectLike(Map.of(
                                        "UserData",
                                        Map.of(
                                                "Fn::Base64",
                                                Map.of(
                                                        "Fn::Join",
                                                        List.of(
                                                                "",
                                                                Match.arrayWith(
                                                                        List.of(Map.of("Ref", "AWS::Region"))))))))));
    }

    @Test
    void fineUserDataIsNotWarnedOf() {
        nodes().hook(ShellHook.beforeKubelet("hello", "echo hello")).build();
        assertThat(warnings()).isEmpty();
    }

    @Test
    void twoInOneStack() {
        nodes().build();
        ManagedNodeGroup.Builder.create(stack, "More").cluster(cluster).build();
        template().resourceCountIs("AWS::EKS::Nodegroup", 2);
    }

    @Test
    void propsMakeTheSameAsTheBuilder() {
        ManagedNodeGroupProps props = ManagedNodeGroupProps.builder()
                .cluster(cluster)
                .instanceTypes("m7g.large")
                .build();
        new ManagedNodeGroup(stack, "A", props);
        new ManagedNodeGroup(stack, "B", props);
        Template template = template();
        template.resourcePropertiesCountIs("AWS::EKS::Nodegroup", Map.of("AmiType", "AL2023_ARM_64_STANDARD"), 2);
    }

    @Test
    void clusterInAnotherStack() {
        Stack other = new Stack(app, "Other");
        ManagedNodeGroup.Builder.create(other, "Nodes").cluster(cluster).build();
        Template.fromStack(other)
                .hasResourceProperties(
                        "AWS::EKS::Nodegroup",
                        Map.of(
                                "ClusterName",
                                Map.of("Fn::ImportValue", Match.stringLikeRegexp("Stack:ExportsOutputRefCluster"))));
    }

    @Test
    void clusterKnownByNameNeedsItsVpc() {
        assertThatThrownBy(() -> nodes().cluster(ClusterRef.named("prod")).build())
                .hasMessageContaining("cluster: its VPC is not known")
                .hasMessageContaining("ClusterRef.named(name, vpc)");
        ManagedNodeGroup.Builder.create(stack, "Named")
                .cluster(ClusterRef.named("prod", vpc))
                .build();
        template().hasResourceProperties("AWS::EKS::Nodegroup", Map.of("ClusterName", "prod"));
    }

    @Test
    void importedClustersOfBothModules() {
        nodes().cluster(software.amazon.awscdk.services.eks.Cluster.fromClusterAttributes(
                        stack,
                        "One",
                        software.amazon.awscdk.services.eks.ClusterAttributes.builder()
                                .clusterName("one")
                                .vpc(vpc)
                                .build()))
                .build();
        ManagedNodeGroup.Builder.create(stack, "More")
                .cluster(Cluster.fromClusterAttributes(
                        stack,
                        "Two",
                        ClusterAttributes.builder().clusterName("two").vpc(vpc).build()))
                .build();
        Template template = template();
        template.hasResourceProperties("AWS::EKS::Nodegroup", Map.of("ClusterName", "one"));
        template.hasResourceProperties("AWS::EKS::Nodegroup", Map.of("ClusterName", "two"));
    }

    @Test
    void clusterImportedWithoutItsVpcIsRefused() {
        assertThatThrownBy(() -> nodes().cluster(Cluster.fromClusterAttributes(
                                stack,
                                "Two",
                                ClusterAttributes.builder().clusterName("two").build()))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cluster: its VPC is not known");
    }

    @Test
    void volumeIsOfWholeGibibytes() {
        assertThatThrownBy(() ->
                        nodes().volumeSize(Size.mebibytes(21 * 1024 + 512)).build())
                .hasMessageContaining("volumeSize: 21.5 GiB; EC2 takes whole GiB");
    }

    @Test
    void nodesWaitForTheWayOut() {
        nodes().build();
        template()
                .hasResource(
                        "AWS::EKS::Nodegroup",
                        Map.of(
                                "DependsOn",
                                Match.arrayWith(List.of(Match.stringLikeRegexp("VpcPrivateSubnet1DefaultRoute")))));
    }

    @Test
    void clusterOfTheFirstModuleKeepsTheNodesInAwsAuth() {
        nodes().cluster(firstModule(null)).build();
        Template template = template();
        template.hasResourceProperties("AWS::EKS::Nodegroup", Map.of("AmiType", "AL2023_x86_64_STANDARD"));
        assertThat(template.findResources("Custom::AWSCDK-EKS-KubernetesResource")
                        .toString())
                .contains("aws-auth", "system:node:{{EC2PrivateDNSName}}", "system:bootstrappers", "NodesRole");
    }

    @Test
    void clusterOfTheFirstModuleWithAccessEntriesNeedsNoAwsAuth() {
        nodes().cluster(firstModule(software.amazon.awscdk.services.eks.AuthenticationMode.API))
                .build();
        assertThat(template()
                        .findResources("Custom::AWSCDK-EKS-KubernetesResource")
                        .toString())
                .doesNotContain("aws-auth");
    }

    private software.amazon.awscdk.services.eks.Cluster firstModule(
            software.amazon.awscdk.services.eks.@Nullable AuthenticationMode mode) {
        return software.amazon.awscdk.services.eks.Cluster.Builder.create(stack, "First")
                .version(software.amazon.awscdk.services.eks.KubernetesVersion.V1_34)
                .vpc(vpc)
                .defaultCapacity(0)
                .authenticationMode(mode)
                .kubectlLayer(LayerVersion.fromLayerVersionArn(
                        stack, "Kubectl", "arn:aws:lambda:us-east-1:111122223333:layer:kubectl:1"))
                .build();
    }

    private List<String> warnings() {
        return stack.getNode().findAll().stream()
                .flatMap(construct -> construct.getNode().getMetadata().stream())
                .filter(entry -> entry.getType().equals("aws:cdk:warning"))
                .map(entry -> String.valueOf(entry.getData()))
                .toList();
    }

    private String userData() {
        Object resource = template()
                .findResources("AWS::EC2::LaunchTemplate")
                .values()
                .iterator()
                .next();
        for (String key : List.of("Properties", "LaunchTemplateData", "UserData", "Fn::Base64")) {
            resource = Objects.requireNonNull(((Map<?, ?>) resource).get(key), key);
        }
        return resource.toString();
    }

    private static Map<String, Object> tags(String resourceType, Map<String, String> tags) {
        return Map.of(
                "ResourceType",
                resourceType,
                "Tags",
                tags.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(tag -> Map.of("Key", tag.getKey(), "Value", tag.getValue()))
                        .toList());
    }

    private static Map<String, Object> managedPolicy(String name) {
        return Map.of(
                "Fn::Join", List.of("", List.of("arn:", Map.of("Ref", "AWS::Partition"), ":iam::aws:policy/" + name)));
    }
}
