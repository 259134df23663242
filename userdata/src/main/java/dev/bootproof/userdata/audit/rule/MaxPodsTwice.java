package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import dev.bootproof.userdata.nodeadm.NodeConfigProblem.Kind;
import java.util.List;
import java.util.stream.Stream;

/** The number of pods is set in two ways. */
public final class MaxPodsTwice implements Rule {
    private static final RulePage PAGE = RulePage.rule("max-pods-twice")
            .summary("A NodeConfig sets the number of pods in two ways, of which one counts")
            .why(
                    "a flag beats kubelet.config.maxPods, and that beats maxPodsExpression, whose number still decides how much is"
                            + " reserved for the kubelet")
            .fix("Keep one of the two, not the flag")
            .issue(1698)
            .bad(5, Certainty.DEFINITE, """
                    apiVersion: node.eks.aws/v1alpha1
                    kind: NodeConfig
                    spec:
                      kubelet:
                        maxPodsExpression: max_pods
                        config:
                          maxPods: 58
                    """)
            .good("""
                    apiVersion: node.eks.aws/v1alpha1
                    kind: NodeConfig
                    spec:
                      kubelet:
                        maxPodsExpression: "(default_enis - 1) * (ips_per_eni - 1) + 2"
                    """)
            .build();

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> inOne = NodeConfigs.problems(this, subject, Kind.MAX_PODS);
        return inOne.isEmpty() && isTwice(subject)
                ? List.of(Finding.document(
                        this,
                        Certainty.DEFINITE,
                        "the NodeConfigs together set the number of pods twice: " + PAGE.rationale()))
                : inOne;
    }

    private static boolean isTwice(Subject subject) {
        return subject.nodeadm()
                .config()
                .flatMap(NodeConfig::kubelet)
                .map(kubelet -> Stream.of(
                                kubelet.config().containsKey("maxPods"),
                                !kubelet.maxPodsExpression().isEmpty(),
                                kubelet.flags().stream().anyMatch(flag -> flag.startsWith("--max-pods")))
                        .filter(set -> set)
                        .count())
                .filter(ways -> ways > 1)
                .isPresent();
    }
}
