package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.interp.Argument;
import dev.bootproof.userdata.shell.interp.FileAccess;
import dev.bootproof.userdata.shell.interp.FileAccess.Kind;
import dev.bootproof.userdata.shell.interp.ReachedCommand;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Variables that AL2's bootstrap script took its settings from are set, and nothing of the document uses them. */
public final class Al2BootstrapVariables extends RemnantRule {
    /** amazon-eks-ami: {@code templates/al2/runtime/bootstrap.sh}. */
    private static final Set<String> NAMES = Set.of(
            "USE_MAX_PODS",
            "KUBELET_EXTRA_ARGS",
            "CONTAINER_RUNTIME",
            "CONTAINERD_CONFIG_FILE",
            "DOCKER_CONFIG_JSON",
            "ENABLE_DOCKER_BRIDGE",
            "PAUSE_CONTAINER_ACCOUNT",
            "PAUSE_CONTAINER_VERSION",
            "PAUSE_CONTAINER_IMAGE",
            "API_RETRY_ATTEMPTS",
            "ENABLE_LOCAL_OUTPOST",
            "MOUNT_BPF_FS",
            "B64_CLUSTER_CA",
            "APISERVER_ENDPOINT",
            "DNS_CLUSTER_IP",
            "SERVICE_IPV4_CIDR",
            "SERVICE_IPV6_CIDR");

    /** Names that anybody may use: told of only beside one that is the script's own. */
    private static final Set<String> COMMON_NAMES = Set.of("CLUSTER_ID", "IP_FAMILY", "LOCAL_DISKS");

    private static final List<FilePattern> ENVIRONMENTS = List.of(
            FilePattern.below("/etc/profile.d/"),
            FilePattern.file("/etc/environment"),
            FilePattern.file("/etc/profile"),
            FilePattern.below("/etc/systemd/system.conf.d/"));

    private static final Pattern ASSIGNED =
            Pattern.compile("(?m)^\\s*(?:export\\s+|DefaultEnvironment=[\"']?)?([A-Z][A-Z0-9_]*)=");

    public Al2BootstrapVariables() {
        super(RulePage.rule("al2-bootstrap-variables")
                .summary("Variables of AL2's bootstrap.sh are set for nobody")
                .why(
                        "only AL2's bootstrap.sh took settings from variables: nodeadm takes them from the NodeConfig alone, so"
                                + " that this is silently ignored")
                .fix("Say it in the NodeConfig, as 'bootproof migrate' does: KUBELET_EXTRA_ARGS as spec.kubelet.flags,"
                        + " USE_MAX_PODS=false as spec.kubelet.config.maxPods, the cluster's data as spec.cluster")
                .issue(844)
                .link("https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3186")
                .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        export USE_MAX_PODS=false KUBELET_EXTRA_ARGS='--max-pods=110'
                        """)
                .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        cat <<'END' > /etc/profile.d/kubelet.sh
                        export KUBELET_EXTRA_ARGS="--node-labels=team=a"
                        END
                        """)
                .good("""
                        #!/bin/bash
                        export CLUSTER_ID=$(imds /latest/meta-data/tags/instance/cluster)
                        KUBELET_EXTRA_ARGS=--node-labels=team=a
                        cat > /etc/eks/nodeadm.d/10-labels.yaml <<END
                        apiVersion: node.eks.aws/v1alpha1
                        kind: NodeConfig
                        spec:
                          kubelet:
                            flags: ["$KUBELET_EXTRA_ARGS"]
                        END
                        """)
                .build());
    }

    /** Whether the file's content sets one of them. */
    static boolean areIn(FileAccess file) {
        return !named(file).isEmpty();
    }

    @Override
    Stream<Sighting> sightings(Subject subject) {
        Stream<Sighting> exported = subject.commands("export", "declare", "typeset")
                .filter(ran -> exports(ran.command()))
                .flatMap(ran -> told(subject, exported(subject, ran.command()))
                        .map(names -> Sighting.of(ran, names + " exported")));
        Stream<Sighting> written = subject.files()
                .filter(used -> used.file().kind() == Kind.WRITE)
                .filter(used -> ENVIRONMENTS.stream()
                        .anyMatch(pattern -> pattern.matches(used.file().path())))
                .flatMap(used -> told(subject, named(used.file()))
                        .map(names -> Sighting.of(used, names + " set in a file of the environment")));
        return Stream.concat(exported, written);
    }

    /** The names that nothing uses, with their verb; none where there are none. */
    private static Stream<String> told(Subject subject, List<String> names) {
        List<String> unused = names.stream()
                .filter(name -> subject.scripts().stream()
                        .noneMatch(script -> script.shell().variables().contains(name)))
                .map(name -> "'" + name + "'")
                .distinct()
                .toList();
        return unused.isEmpty()
                ? Stream.empty()
                : Stream.of(String.join(", ", unused) + (unused.size() == 1 ? " is" : " are"));
    }

    private static boolean exports(ReachedCommand command) {
        return command.name().equals("export")
                || command.arguments().stream()
                        .anyMatch(word -> word.known()
                                .filter(w -> w.matches("-\\w*x\\w*"))
                                .isPresent());
    }

    private static List<String> exported(Subject subject, ReachedCommand command) {
        return command.arguments().stream()
                .map(Al2BootstrapVariables::name)
                .filter(name -> NAMES.contains(name) || (COMMON_NAMES.contains(name) && hasOwn(subject)))
                .toList();
    }

    private static boolean hasOwn(Subject subject) {
        return subject.commands("export")
                .flatMap(ran -> ran.command().arguments().stream())
                .anyMatch(word -> NAMES.contains(name(word)));
    }

    private static String name(Argument assignment) {
        return assignment.pieces().get(0).replaceFirst("(?s)=.*", "");
    }

    private static List<String> named(FileAccess file) {
        return file.text().stream()
                .flatMap(text -> text.pieces().stream())
                .flatMap(piece -> ASSIGNED.matcher(piece).results())
                .map(assigned -> assigned.group(1))
                .filter(NAMES::contains)
                .toList();
    }
}
