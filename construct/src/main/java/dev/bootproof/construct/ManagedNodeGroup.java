package dev.bootproof.construct;

import dev.bootproof.userdata.DeployTimeValues;
import dev.bootproof.userdata.boot.BootDocument;
import dev.bootproof.userdata.boot.Target;
import dev.bootproof.userdata.hook.ScriptHook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Annotations;
import software.amazon.awscdk.Arn;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.Size;
import software.amazon.awscdk.SizeConversionOptions;
import software.amazon.awscdk.SizeRoundingBehavior;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.Tags;
import software.amazon.awscdk.Token;
import software.amazon.awscdk.services.ec2.BlockDevice;
import software.amazon.awscdk.services.ec2.BlockDeviceVolume;
import software.amazon.awscdk.services.ec2.EbsDeviceOptions;
import software.amazon.awscdk.services.ec2.EbsDeviceVolumeType;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.LaunchTemplate;
import software.amazon.awscdk.services.ec2.SelectedSubnets;
import software.amazon.awscdk.services.ec2.UserData;
import software.amazon.awscdk.services.eks.CfnNodegroup;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.iam.ManagedPolicy;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.constructs.Construct;

/**
 * An EKS managed node group on AL2023, for a cluster of {@code aws_eks} or {@code aws_eks_v2}:
 *
 * <ul>
 *   <li>a launch template with hooks and NodeConfig as its user data, IMDSv2 required, an encrypted gp3 root volume;
 *   <li>a node role, unless one is given;
 *   <li>the node group, on the latest version of that template: a changed hook replaces the nodes, a few at a time.
 * </ul>
 *
 * <p>The user data is read back and judged by the rules that audit live nodes. What breaks a rule is refused; what cannot
 * be known becomes a warning with the id {@code bootproof:content-unknown}, which
 * {@code Annotations.of(construct).acknowledgeWarning(id, reason)} acknowledges.
 */
public final class ManagedNodeGroup extends Construct {
    private static final int AMI_VOLUME_GIB = 20;

    final ClusterRef cluster;
    private final LaunchTemplate launchTemplate;
    private final IRole role;
    private final CfnNodegroup nodegroup;
    private final Optional<BootDocument> bootDocument;

    /**
     * @throws IllegalArgumentException with everything that is wrong with {@code props}, user data that breaks a rule
     *     included
     */
    public ManagedNodeGroup(Construct scope, String id, ManagedNodeGroupProps props) {
        super(scope, id);
        Problems problems = new Problems();
        Optional<String> amiType = amiType(props, problems);
        checkSizes(props, problems);
        checkVolume(props.volumeSize, problems);
        ScriptAsset asset = new ScriptAsset(this);
        NodeUserData userData = userData(props, asset, problems);
        if (props.cluster.isEmpty()) {
            problems.add("cluster", "is required; the nodes could join nothing");
        }
        Optional<IVpc> vpc = props.cluster.flatMap(ClusterRef::vpc);
        if (props.cluster.isPresent() && vpc.isEmpty()) {
            problems.add(
                    "cluster",
                    "its VPC is not known, so nodes have no subnets; import the cluster with its VPC, or use"
                            + " ClusterRef.named(name, vpc)");
        }
        problems.throwIfAny("ManagedNodeGroup '" + getNode().getPath() + "'");

        bootDocument = userData.document();
        cluster = props.cluster.orElseThrow();
        role = props.role.orElseGet(() -> createRole(cluster.ipv6()));
        cluster.admitNodes(role);
        permit(props, asset);
        launchTemplate = createLaunchTemplate(props, userData.text());
        nodegroup = createNodegroup(
                props, amiType.orElseThrow(), vpc.orElseThrow().selectSubnets(props.subnets.orElse(null)));
        cluster.afterNodes(this);
        tag(props.tags);
        warn(userData);
    }

    /** The template that the nodes start from. */
    public LaunchTemplate getLaunchTemplate() {
        return launchTemplate;
    }

    /** The role of the nodes, to grant them more. */
    public IRole getRole() {
        return role;
    }

    /** The node group itself, for properties that have no setter here. */
    public CfnNodegroup getNodegroup() {
        return nodegroup;
    }

    /** What the nodes boot with, its size and what nodeadm makes of it; empty where neither hook nor NodeConfig is given. */
    public Optional<BootDocument> getBootDocument() {
        return bootDocument;
    }

    private NodeUserData userData(ManagedNodeGroupProps props, ScriptAsset asset, Problems problems) {
        if (props.nodeConfig.isEmpty() && props.hooks.isEmpty()) {
            return NodeUserData.NONE;
        }
        props.deployTimeSizes.keySet().stream()
                .filter(value -> !DeployTimeValues.is(value))
                .forEach(value -> problems.add(
                        "deployTimeSize",
                        "'" + value
                                + "' is known already, or made of several values; name one value that is known only when"
                                + " deployed"));
        ResourceTypes types = new ResourceTypes(this);
        IntrinsicSize sizes = new IntrinsicSize(types::of);
        ToIntFunction<String> size = marker -> Optional.ofNullable(props.deployTimeSizes.get(marker))
                .orElseGet(() -> sizes.atMost(Stack.of(this).resolve(marker)));
        BootDocument.Builder document = BootDocument.builder(Target.MANAGED)
                .hooks(props.hooks)
                .markUnhealthy(props.markUnhealthy)
                .deployTimeSize(size)
                .store(asset);
        props.nodeConfig.ifPresent(document::nodeConfig);
        return NodeUserData.of(document, problems);
    }

    private void permit(ManagedNodeGroupProps props, ScriptAsset asset) {
        NodePermissions permissions = new NodePermissions(this, role);
        permissions.add(asset.permissions());
        props.hooks.stream()
                .filter(ScriptHook.class::isInstance)
                .forEach(hook -> permissions.add(((ScriptHook) hook).permissions()));
        if (props.markUnhealthy) {
            permissions.addMarkUnhealthy(cluster.name());
        }
    }

    private static Optional<String> amiType(ManagedNodeGroupProps props, Problems problems) {
        List<String> known =
                props.instanceTypes.stream().filter(type -> !isToken(type)).toList();
        if (props.amiType.isPresent()) {
            props.amiType.filter(type -> !isToken(type)).ifPresent(type -> AmiType.check(type, known, problems));
            return props.amiType;
        }
        if (known.size() < props.instanceTypes.size()) {
            problems.add(
                    "amiType",
                    "is required, since an instance type is known only when deployed: an AMI for another architecture"
                            + " would not boot");
            return Optional.empty();
        }
        return AmiType.of(known, problems);
    }

    private static void checkSizes(ManagedNodeGroupProps props, Problems problems) {
        atLeast("minSize", props.minSize, 0, problems);
        atLeast("maxSize", props.maxSize, 1, problems);
        notAbove("minSize", props.minSize, "desiredSize", props.desiredSize, problems);
        notAbove("desiredSize", props.desiredSize, "maxSize", props.maxSize, problems);
        atLeast("hopLimit", props.hopLimit, 1, problems);
        notAbove("hopLimit", props.hopLimit, "EC2's limit", 64, problems);
    }

    private static void atLeast(String name, Number value, int least, Problems problems) {
        if (!isToken(value) && value.longValue() < least) {
            problems.add(name, value + " is less than " + least);
        }
    }

    private static void notAbove(String name, Number value, String otherName, Number other, Problems problems) {
        if (!isToken(value) && !isToken(other) && value.longValue() > other.longValue()) {
            problems.add(name, value + " is more than " + otherName + " " + other);
        }
    }

    private static void checkVolume(Size size, Problems problems) {
        if (size.isUnresolved()) {
            return;
        }
        double gib = size.toGibibytes(SizeConversionOptions.builder()
                        .rounding(SizeRoundingBehavior.NONE)
                        .build())
                .doubleValue();
        if (gib < AMI_VOLUME_GIB) {
            problems.add(
                    "volumeSize",
                    "less than " + AMI_VOLUME_GIB
                            + " GiB; EC2 refuses a volume smaller than the AMI's snapshot, and no node would start");
        } else if (gib != Math.rint(gib)) {
            problems.add("volumeSize", gib + " GiB; EC2 takes whole GiB");
        }
    }

    private static boolean isToken(Object value) {
        return Boolean.TRUE.equals(Token.isUnresolved(value));
    }

    private Role createRole(boolean ipv6) {
        return Role.Builder.create(this, "Role")
                .assumedBy(new ServicePrincipal("ec2.amazonaws.com"))
                .description("Nodes of " + getNode().getPath())
                .managedPolicies(List.of(
                        ManagedPolicy.fromAwsManagedPolicyName("AmazonEKSWorkerNodePolicy"),
                        ManagedPolicy.fromAwsManagedPolicyName("AmazonEC2ContainerRegistryPullOnly"),
                        ManagedPolicy.fromAwsManagedPolicyName("AmazonEKS_CNI_Policy")))
                .inlinePolicies(ipv6 ? Map.of("CniIpv6", cniIpv6()) : Map.of())
                .build();
    }

    // AmazonEKS_CNI_Policy is for IPv4 (EKS user guide, "Amazon EKS node IAM role"); it lacks this much.
    private PolicyDocument cniIpv6() {
        return PolicyDocument.Builder.create()
                .statements(List.of(PolicyStatement.Builder.create()
                        .actions(List.of("ec2:AssignIpv6Addresses", "ec2:UnassignIpv6Addresses"))
                        .resources(List.of(Arn.format(
                                ArnComponents.builder()
                                        .service("ec2")
                                        .resource("network-interface")
                                        .resourceName("*")
                                        .build(),
                                Stack.of(this))))
                        .build()))
                .build();
    }

    private LaunchTemplate createLaunchTemplate(ManagedNodeGroupProps props, Optional<String> userData) {
        LaunchTemplate.Builder template = LaunchTemplate.Builder.create(this, "LaunchTemplate")
                .requireImdsv2(true)
                .httpPutResponseHopLimit(props.hopLimit)
                .blockDevices(List.of(BlockDevice.builder()
                        .deviceName("/dev/xvda")
                        .volume(BlockDeviceVolume.ebs(
                                props.volumeSize.toGibibytes(),
                                EbsDeviceOptions.builder()
                                        .volumeType(EbsDeviceVolumeType.GP3)
                                        .encrypted(true)
                                        .deleteOnTermination(true)
                                        .build()))
                        .build()));
        userData.ifPresent(text -> template.userData(UserData.custom(text)));
        return template.build();
    }

    private CfnNodegroup createNodegroup(ManagedNodeGroupProps props, String amiType, SelectedSubnets subnets) {
        CfnNodegroup group = CfnNodegroup.Builder.create(this, "Nodegroup")
                .clusterName(cluster.name())
                .nodeRole(role.getRoleArn())
                .subnets(subnets.getSubnetIds())
                .amiType(amiType)
                .instanceTypes(props.instanceTypes)
                .labels(props.labels.isEmpty() ? null : props.labels)
                .taints(
                        props.taints.isEmpty()
                                ? null
                                : props.taints.stream()
                                        .map(ManagedNodeGroup::taint)
                                        .toList())
                .scalingConfig(CfnNodegroup.ScalingConfigProperty.builder()
                        .minSize(props.minSize)
                        .desiredSize(props.desiredSize)
                        .maxSize(props.maxSize)
                        .build())
                .launchTemplate(CfnNodegroup.LaunchTemplateSpecificationProperty.builder()
                        .id(launchTemplate.getLaunchTemplateId())
                        .version(launchTemplate.getLatestVersionNumber())
                        .build())
                .build();
        // a node that starts before its subnet has a way out cannot join
        group.getNode().addDependency(subnets.getInternetConnectivityEstablished());
        return group;
    }

    private void tag(Map<String, String> tags) {
        // on the template itself too: it names itself by its own path, and the tag nearest to a resource wins
        Tags.of(launchTemplate).add("Name", getNode().getPath());
        tags.forEach((key, value) -> {
            Tags.of(this).add(key, value);
            Tags.of(launchTemplate).add(key, value);
        });
    }

    private static CfnNodegroup.TaintProperty taint(Taint taint) {
        return CfnNodegroup.TaintProperty.builder()
                .key(taint.key())
                .value(orNull(taint.value()))
                .effect(taint.effect().name())
                .build();
    }

    private static @Nullable String orNull(Optional<String> value) {
        return value.orElse(null);
    }

    private void warn(NodeUserData userData) {
        userData.warnings()
                .forEach((rule, warning) ->
                        Annotations.of(this).addWarningV2("bootproof:" + rule, "user data of the nodes: " + warning));
    }

    /** Makes a node group in one statement: {@code ManagedNodeGroup.Builder.create(this, "Nodes").cluster(c).build()}. */
    public static final class Builder extends ManagedNodeGroupProps.Setters<Builder> {
        private final Construct scope;
        private final String id;

        private Builder(Construct scope, String id) {
            this.scope = scope;
            this.id = id;
        }

        public static Builder create(Construct scope, String id) {
            return new Builder(scope, id);
        }

        @Override
        Builder self() {
            return this;
        }

        /** @throws IllegalArgumentException with everything that is wrong */
        public ManagedNodeGroup build() {
            return new ManagedNodeGroup(scope, id, props());
        }
    }
}
