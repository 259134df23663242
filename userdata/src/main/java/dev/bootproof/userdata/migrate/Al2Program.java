package dev.bootproof.userdata.migrate;

import dev.bootproof.userdata.shell.interp.ReachedCommand;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Programs that AL2023 nodes do not have, or that do there what they did not do on AL2. */
enum Al2Program {
    DOCKER(
            "docker dockerd",
            "AL2023 has no Docker, and none can be installed beside its containerd",
            "Use nerdctl or ctr, with --namespace k8s.io for the images of pods"),
    DOCKER_SERVICE("systemctl service", "AL2023 has no Docker", "Nothing of it is needed: containerd runs by itself"),
    CRICTL("crictl", "AL2023's images do not bring it", "Use nerdctl or ctr, with --namespace k8s.io"),
    CALCULATOR(
            "max-pods-calculator.sh",
            "AL2023's images do not bring it",
            "Nothing for the usual number of pods; for prefix delegation or custom networking give"
                    + " spec.kubelet.maxPodsExpression"),
    HELPER(
            "get-ecr-uri.sh pull-sandbox-image.sh pull-image.sh",
            "AL2023's images do not bring it",
            "Write out the address that it made"),
    EXTRAS("amazon-linux-extras", "AL2023 has no extras", "Install the package with dnf from AL2023's own repository"),
    AUTHENTICATOR("aws-iam-authenticator", "AL2023's images do not bring it", "Use aws eks get-token"),
    METADATA(
            "curl wget",
            "instance metadata without a token (IMDSv1) is refused on AL2023 nodes, so the answer is empty",
            "Use the command imds of the image, or ask for a token first");

    private static final Pattern DOCKER_UNIT = Pattern.compile("docker(\\.service|\\.socket)?");
    private static final Set<String> VERBS = Set.of(
            "start", "stop", "restart", "try-restart", "enable", "disable", "reenable", "reload", "mask", "unmask");
    private static final List<String> METADATA_ADDRESSES = List.of("169.254.169.254", "fd00:ec2::254");

    /** Parted by blanks. */
    private final String names;

    private final String why;
    private final String instead;

    Al2Program(String names, String why, String instead) {
        this.names = names;
        this.why = why;
        this.instead = instead;
    }

    static Optional<Al2Program> of(ReachedCommand command) {
        for (Al2Program program : values()) {
            if (List.of(program.names.split(" ", -1)).contains(command.name()) && program.concerns(command)) {
                return Optional.of(program);
            }
        }
        return Optional.empty();
    }

    private boolean concerns(ReachedCommand command) {
        return switch (this) {
            case DOCKER_SERVICE -> command.words().stream().anyMatch(DOCKER_UNIT.asMatchPredicate());
            case METADATA ->
                METADATA_ADDRESSES.stream()
                                .anyMatch(address ->
                                        command.arguments().stream().anyMatch(argument -> argument.contains(address)))
                        && command.arguments().stream()
                                .noneMatch(argument -> argument.contains("X-aws-ec2-metadata-token")
                                        || argument.contains("api/token"));
            case DOCKER, CRICTL, CALCULATOR, HELPER, EXTRAS, AUTHENTICATOR -> true;
        };
    }

    /** Whether the command can only fail, and nothing of it is worth keeping. */
    boolean isGone(ReachedCommand command) {
        return this == CALCULATOR
                || (this == DOCKER_SERVICE
                        && command.words().stream()
                                .filter(word -> !word.startsWith("-"))
                                .filter(word -> !DOCKER_UNIT.matcher(word).matches())
                                .allMatch(VERBS::contains));
    }

    /** The command as messages show it. */
    String what(ReachedCommand command) {
        if (this == DOCKER_SERVICE) {
            String verb =
                    command.words().stream().filter(VERBS::contains).findFirst().orElse("***");
            return command.name() + " " + verb + " docker";
        }
        return command.name() + (command.arguments().isEmpty() ? "" : " ***");
    }

    String why() {
        return why;
    }

    String instead() {
        return instead;
    }
}
