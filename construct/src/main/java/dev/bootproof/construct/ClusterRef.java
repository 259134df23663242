package dev.bootproof.construct;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Token;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.eks.AuthenticationMode;
import software.amazon.awscdk.services.eks.AwsAuthMapping;
import software.amazon.awscdk.services.iam.IRole;
import software.constructs.IConstruct;
import software.constructs.IDependable;

/**
 * A cluster, made from either of CDK's two EKS modules or from a name: what a node group and an audit need of it, as one
 * type. Immutable.
 */
public final class ClusterRef {
    /** EKS API reference, CreateCluster: {@code name}. */
    private static final Pattern NAME = Pattern.compile("[0-9A-Za-z][0-9A-Za-z_-]{0,99}");

    private final String name;
    private final Supplier<Optional<IVpc>> vpc;
    private final boolean ipv6;
    private final Consumer<IRole> admitNodes;
    private final Consumer<IDependable> afterNodes;

    private ClusterRef(
            String name,
            Supplier<Optional<IVpc>> vpc,
            boolean ipv6,
            Consumer<IRole> admitNodes,
            Consumer<IDependable> afterNodes) {
        this.name = name;
        this.vpc = vpc;
        this.ipv6 = ipv6;
        this.admitNodes = admitNodes;
        this.afterNodes = afterNodes;
    }

    /** A cluster of {@code aws_eks}, also an imported one. */
    public static ClusterRef of(software.amazon.awscdk.services.eks.ICluster cluster) {
        boolean own = cluster instanceof software.amazon.awscdk.services.eks.Cluster;
        return new ClusterRef(
                cluster.getClusterName(),
                () -> vpcOf(cluster::getVpc),
                cluster.getIpFamily() == software.amazon.awscdk.services.eks.IpFamily.IP_V6,
                own ? role -> admit((software.amazon.awscdk.services.eks.Cluster) cluster, role) : role -> {},
                own
                        ? nodes ->
                                wait(((software.amazon.awscdk.services.eks.Cluster) cluster).getAlbController(), nodes)
                        : nodes -> {});
    }

    /** A cluster of {@code aws_eks_v2}, also an imported one. */
    public static ClusterRef of(software.amazon.awscdk.services.eks_v2.ICluster cluster) {
        return new ClusterRef(
                cluster.getClusterName(),
                () -> vpcOf(cluster::getVpc),
                cluster.getIpFamily() == software.amazon.awscdk.services.eks_v2.IpFamily.IP_V6,
                role -> {},
                cluster instanceof software.amazon.awscdk.services.eks_v2.Cluster own
                        ? nodes -> wait(own.getAlbController(), nodes)
                        : nodes -> {});
    }

    /**
     * A cluster that exists already, for an audit. A node group also needs its VPC: {@link #named(String, IVpc)}.
     *
     * @throws IllegalArgumentException if EKS would not take the name; a token is not looked into
     */
    public static ClusterRef named(String name) {
        return new ClusterRef(checked(name), Optional::empty, false, role -> {}, nodes -> {});
    }

    /**
     * A cluster that exists already, with the VPC for its nodes. It must let a node group's role in by itself, as EKS does
     * with access entries.
     *
     * @throws IllegalArgumentException if EKS would not take the name; a token is not looked into
     */
    public static ClusterRef named(String name, IVpc vpc) {
        return new ClusterRef(checked(name), () -> Optional.of(vpc), false, role -> {}, nodes -> {});
    }

    /** The cluster's name; may be a token. */
    public String name() {
        return name;
    }

    Optional<IVpc> vpc() {
        return vpc.get();
    }

    boolean ipv6() {
        return ipv6;
    }

    /** Lets nodes of this role join, where EKS does not see to that by itself. */
    void admitNodes(IRole role) {
        admitNodes.accept(role);
    }

    /** Makes those parts of the cluster wait that need nodes to come up. */
    void afterNodes(IDependable nodes) {
        afterNodes.accept(nodes);
    }

    // an imported cluster has a VPC only if its importer named it; CDK throws where it is asked for, and what is thrown
    // in its JavaScript arrives as a plain RuntimeException
    private static Optional<IVpc> vpcOf(Supplier<IVpc> cluster) {
        try {
            return Optional.of(cluster.get());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    // EKS enters the role into aws-auth by itself, but CDK writes that map as a whole and would take it out again
    // (aws-cdk-lib: aws-eks/lib/managed-nodegroup does the same).
    private static void admit(software.amazon.awscdk.services.eks.Cluster cluster, IRole role) {
        if (cluster.getAuthenticationMode() != AuthenticationMode.API) {
            cluster.getAwsAuth()
                    .addRoleMapping(
                            role,
                            AwsAuthMapping.builder()
                                    .username("system:node:{{EC2PrivateDNSName}}")
                                    .groups(List.of("system:bootstrappers", "system:nodes"))
                                    .build());
        }
    }

    // The controller's chart waits for its pods, and those for a node.
    private static void wait(@Nullable IConstruct albController, IDependable nodes) {
        if (albController != null) {
            albController.getNode().addDependency(nodes);
        }
    }

    private static String checked(String name) {
        problemOf(name).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        return name;
    }

    /** Why EKS would not take a name; a token is not looked into. */
    static Optional<String> problemOf(String name) {
        return Boolean.TRUE.equals(Token.isUnresolved(name))
                        || NAME.matcher(name).matches()
                ? Optional.empty()
                : Optional.of("'" + name + "' is no cluster's name; EKS takes 1 to 100 letters, digits, hyphens and"
                        + " underscores, a letter or digit first");
    }

    /** The name, or that it is known only when deployed. */
    @Override
    public String toString() {
        return "ClusterRef[" + name + "]";
    }
}
