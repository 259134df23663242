package dev.bootproof.cdkapp;

import dev.bootproof.construct.ManagedNodeGroup;
import dev.bootproof.construct.UserDataAudit;
import dev.bootproof.userdata.hook.Frequency;
import dev.bootproof.userdata.hook.ShellHook;
import dev.bootproof.userdata.hook.SysctlHook;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import java.util.List;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.ec2.FlowLogOptions;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.eks_v2.Cluster;
import software.amazon.awscdk.services.eks_v2.ClusterLoggingTypes;
import software.amazon.awscdk.services.eks_v2.DefaultCapacityType;
import software.amazon.awscdk.services.eks_v2.EndpointAccess;
import software.amazon.awscdk.services.eks_v2.KubernetesVersion;
import software.constructs.Construct;

/** A cluster whose nodes boot with two hooks and a NodeConfig, and the audit of them. */
final class ExampleStack extends Stack {
    ExampleStack(Construct scope, String id, AuditOptions options) {
        super(
                scope,
                id,
                StackProps.builder()
                        .description("Bootproof: an EKS cluster on AL2023 with boot hooks, and the audit of its nodes")
                        .build());
        Vpc vpc = Vpc.Builder.create(this, "Vpc")
                .maxAzs(2)
                .natGateways(1)
                // Emptying the default security group takes a function of CDK's own on Node.js, with leave to change
                // any
                // rule of that group. Nothing here uses the group.
                .restrictDefaultSecurityGroup(false)
                .build();
        vpc.addFlowLog("FlowLog", FlowLogOptions.builder().build());

        Cluster cluster = Cluster.Builder.create(this, "Cluster")
                .version(KubernetesVersion.V1_34)
                .vpc(vpc)
                // nodes reach the API inside the VPC; kubectl reaches it from anywhere, with IAM, and without a VPN
                .endpointAccess(EndpointAccess.PUBLIC_AND_PRIVATE)
                .defaultCapacityType(DefaultCapacityType.NODEGROUP)
                .defaultCapacity(0)
                .clusterLogging(List.of(
                        ClusterLoggingTypes.API,
                        ClusterLoggingTypes.AUDIT,
                        ClusterLoggingTypes.AUTHENTICATOR,
                        ClusterLoggingTypes.CONTROLLER_MANAGER,
                        ClusterLoggingTypes.SCHEDULER))
                .build();

        ManagedNodeGroup nodes = ManagedNodeGroup.Builder.create(this, "Nodes")
                .cluster(cluster)
                .instanceTypes("m7g.large")
                .minSize(2)
                .maxSize(4)
                .nodeConfig(NodeConfig.builder().kubeletConfig("maxPods", 58).build())
                // metrics of the kubelet for a scraper outside the cluster; rules are gone after a reboot, so on every
                // boot
                .hook(ShellHook.builder("open-kubelet-port")
                        .frequency(Frequency.EVERY_BOOT)
                        .commands("iptables -I INPUT -p tcp --dport 10250 -j ACCEPT")
                        .build())
                // memory maps as search engines need them
                .hook(SysctlHook.builder("memory-maps")
                        .set("vm.max_map_count", 262_144)
                        .build())
                .build();

        UserDataAudit audit = UserDataAudit.Builder.create(this, "Audit")
                .nodeGroups(nodes)
                .onFinding(options.onFinding())
                .onIncomplete(options.onIncomplete())
                .build();
        AuditOutputs.add(this, audit);
        NagReasons.ofCluster(cluster);
        NagReasons.ofNodes(nodes);
        NagReasons.ofAudit(audit);
    }
}
