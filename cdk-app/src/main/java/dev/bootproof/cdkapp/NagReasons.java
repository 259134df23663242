package dev.bootproof.cdkapp;

import dev.bootproof.construct.ManagedNodeGroup;
import dev.bootproof.construct.UserDataAudit;
import io.github.cdklabs.cdknag.NagPackSuppression;
import io.github.cdklabs.cdknag.NagSuppressions;
import io.github.cdklabs.cdknag.RegexAppliesTo;
import java.util.List;
import software.amazon.awscdk.services.eks_v2.Cluster;
import software.constructs.IConstruct;

/** Why each finding of cdk-nag's AwsSolutions rules that remains is meant to be so. */
final class NagReasons {
    private NagReasons() {}

    static void ofCluster(Cluster cluster) {
        suppress(
                cluster.getRole(),
                managedPolicy(
                        "AmazonEKSClusterPolicy",
                        "The policy that EKS documents for the cluster's role; AWS adds what new Kubernetes versions need"));
        suppress(
                child(cluster, "Resource"),
                finding(
                        "AwsSolutions-EKS1",
                        "So that kubectl works without a VPN. Every request is authenticated by IAM, nodes use the private"
                                + " endpoint; for production take EndpointAccess.PRIVATE or name the allowed CIDRs"));
    }

    static void ofNodes(ManagedNodeGroup nodes) {
        suppress(
                nodes.getRole(),
                managedPolicy(
                        "AmazonEKSWorkerNodePolicy",
                        "The policy that EKS documents for node roles: read-only calls that do not know resources"),
                managedPolicy(
                        "AmazonEC2ContainerRegistryPullOnly",
                        "The policy that EKS documents for node roles: pulling images, without listing repositories"),
                managedPolicy(
                        "AmazonEKS_CNI_Policy",
                        "The VPC CNI works with the node's role here; without the policy no pod gets an address"));
    }

    static void ofAudit(UserDataAudit audit) {
        suppress(
                child(audit, "Role"),
                wildcard(
                        "Resource::*",
                        "Only ec2:DescribeInstances, which knows no resources; a condition holds it to this Region"),
                wildcard(
                        "Resource::arn:<AWS::Partition>:ec2:<AWS::Region>:<AWS::AccountId>:instance/*",
                        "ec2:DescribeInstanceAttribute of the nodes there are when the audit runs; their ids are not known"
                                + " before"),
                NagPackSuppression.builder()
                        .id("AwsSolutions-IAM5")
                        .reason("s3:PutObject of reports; their names are made from the time of the run")
                        .appliesTo(List.of(RegexAppliesTo.builder()
                                .regex("/^Resource::<AuditReports[0-9A-F]{8}\\.Arn>\\/reports\\/\\*$/")
                                .build()))
                        .build());
        suppress(
                audit.getReportBucket(),
                finding(
                        "AwsSolutions-S1",
                        "One function writes a few reports a day; who reads them is seen by CloudTrail data events where"
                                + " that is wanted, without a second bucket to keep"));
        suppress(
                child(audit, "DeadLetters"),
                finding(
                        "AwsSolutions-SQS3",
                        "This is the dead-letter queue of the schedule; the rule knows only those of queues"));
    }

    private static NagPackSuppression managedPolicy(String name, String reason) {
        return NagPackSuppression.builder()
                .id("AwsSolutions-IAM4")
                .reason(reason)
                .appliesTo(List.of("Policy::arn:<AWS::Partition>:iam::aws:policy/" + name))
                .build();
    }

    private static NagPackSuppression wildcard(String what, String reason) {
        return NagPackSuppression.builder()
                .id("AwsSolutions-IAM5")
                .reason(reason)
                .appliesTo(List.of(what))
                .build();
    }

    private static NagPackSuppression finding(String id, String reason) {
        return NagPackSuppression.builder().id(id).reason(reason).build();
    }

    private static IConstruct child(IConstruct construct, String id) {
        return construct.getNode().findChild(id);
    }

    private static void suppress(IConstruct construct, NagPackSuppression... suppressions) {
        NagSuppressions.addResourceSuppressions(construct, List.of(suppressions), true);
    }
}
