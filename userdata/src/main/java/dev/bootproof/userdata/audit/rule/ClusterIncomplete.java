package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Severity;
import dev.bootproof.userdata.audit.Subject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A NodeConfig says which cluster, and not all that nodeadm has to know of it. One without anything of the cluster is right in
 * managed node groups that name no AMI of their own: EKS adds the rest. It may for this one too, which the document cannot tell.
 */
public final class ClusterIncomplete implements Rule {
    /** nodeadm: {@code internal/api/validation.go}. */
    private static final List<String> REQUIRED = List.of("name", "apiServerEndpoint", "certificateAuthority", "cidr");

    private static final RulePage PAGE = RulePage.rule("cluster-incomplete")
            .summary("A NodeConfig has some of the cluster's required fields and not all")
            .severity(Severity.ERROR)
            .why(
                    "where nobody adds the rest, as on nodes with an AMI of their own, nodeadm-config fails and the node does not join")
            .fix(
                    "Give name, apiServerEndpoint, certificateAuthority and cidr (the cluster's service CIDR), or none of them where"
                            + " EKS adds them")
            .issue(1678)
            .issue(1825)
            .bad(0, Certainty.POSSIBLE, """
                    apiVersion: node.eks.aws/v1alpha1
                    kind: NodeConfig
                    spec:
                      cluster:
                        name: prod
                        apiServerEndpoint: https://EXAMPLE.gr7.eu-west-1.eks.amazonaws.com
                        certificateAuthority: Y2VydGlmaWNhdGVBdXRob3JpdHk=
                    """)
            .good("""
                    apiVersion: node.eks.aws/v1alpha1
                    kind: NodeConfig
                    spec:
                      cluster:
                        name: prod
                        apiServerEndpoint: https://EXAMPLE.gr7.eu-west-1.eks.amazonaws.com
                        certificateAuthority: Y2VydGlmaWNhdGVBdXRob3JpdHk=
                        cidr: 10.100.0.0/16
                    """)
            .build();

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        if (subject.nodeadm().validationError().isEmpty()
                || !(subject.nodeadm().spec().get("cluster") instanceof Map<?, ?> cluster)) {
            return List.of();
        }
        boolean outpost = Boolean.TRUE.equals(cluster.get("enableOutpost"));
        List<String> missing = Stream.concat(REQUIRED.stream(), outpost ? Stream.of("id") : Stream.empty())
                .filter(field -> cluster.get(field) == null || "".equals(cluster.get(field)))
                .toList();
        if (missing.isEmpty() || missing.containsAll(REQUIRED)) {
            return List.of();
        }
        String part = subject.nodeadm().configParts().size() == 1
                ? String.valueOf(subject.nodeadm().configParts().get(0))
                : subject.nodeadm().configParts().isEmpty() ? "1" : "";
        return List.of(Finding.part(
                this,
                part,
                Certainty.POSSIBLE,
                "spec.cluster lacks " + String.join(", ", missing) + ": " + PAGE.rationale()));
    }
}
