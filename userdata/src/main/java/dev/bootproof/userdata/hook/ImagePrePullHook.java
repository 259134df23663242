package dev.bootproof.userdata.hook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Images pulled before a pod asks for them, by nerdctl (EKS AMIs ship it, but no crictl) into the kubelet's namespace
 * {@code k8s.io}. Always after the kubelet: containerd does not run earlier, and the node joins without waiting. Private ECR is
 * logged in to with the node's role, in the registry's own region. By default once, with 2 retries and 20 minutes each.
 *
 * @param images full references, for instance {@code public.ecr.aws/docker/library/nginx:1.29}
 */
public record ImagePrePullHook(String name, Execution execution, List<String> images) implements ScriptHook {
    private static final String LOGIN = """
            export HOME=/root
            for image in "${images[@]}"; do
              registry=${image%%/*}
              if [[ $registry =~ ^[0-9]{12}\\.dkr[.-]ecr\\.([a-z0-9-]+)\\. ]]; then
                aws ecr get-login-password --region "${BASH_REMATCH[1]}" |
                  nerdctl login --username AWS --password-stdin "$registry"
              fi
              nerdctl --namespace k8s.io pull --quiet "$image"
            done
            """;

    public ImagePrePullHook {
        HookNames.checked(name);
        images = List.copyOf(images);
        HookChecks checks = new HookChecks(name);
        checks.require(!images.isEmpty(), "no image is named");
        images.forEach(image -> checks.form(
                image,
                "(?=.{1,512}$)"
                        + "[a-z0-9][a-z0-9.-]*(:\\d+)?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+(:[A-Za-z0-9_][A-Za-z0-9_.-]*)?(@sha256:[a-f0-9]{64})?",
                "deployed",
                "image: a full reference with its registry, such as public.ecr.aws/docker/library/nginx:1.29"));
        checks.require(
                execution.phase() == Phase.AFTER_KUBELET,
                "containerd runs only after nodeadm-run; the phase is AFTER_KUBELET");
        checks.throwIfAny();
    }

    public static Builder builder(String name) {
        return new Builder(name);
    }

    @Override
    public String script() {
        return images.stream().map(Bash::quote).collect(Collectors.joining(" ", "images=(", ")\n")) + LOGIN;
    }

    public static final class Builder extends Execution.Setters<Builder> {
        private final List<String> images = new ArrayList<>();

        private Builder(String name) {
            super(name);
            phase(Phase.AFTER_KUBELET);
            frequency(Frequency.ONCE);
            retries(2);
            timeout(Duration.ofMinutes(20));
        }

        @Override
        Builder self() {
            return this;
        }

        public Builder images(String... references) {
            images.addAll(Arrays.asList(references));
            return this;
        }

        /** @throws IllegalArgumentException with everything that is wrong */
        public ImagePrePullHook build() {
            return new ImagePrePullHook(name, execution(), images);
        }
    }
}
