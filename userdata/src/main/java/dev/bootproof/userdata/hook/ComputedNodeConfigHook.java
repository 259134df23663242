package dev.bootproof.userdata.hook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * NodeConfig values that only the node knows: commands print the {@code spec}, and it lands as
 * {@code /etc/eks/nodeadm.d/NAME.yaml}, which nodeadm-run merges over the user data. AMIs before 2025-10-21 do not read that
 * folder (amazon-eks-ami #2427). What is needed before any script runs, above all {@code spec.cluster}, cannot come from here.
 *
 * <p>The file appears only when the commands have succeeded; one of an earlier boot is removed first.
 *
 * @param commands lines of bash that write YAML to standard output, beginning with {@code spec:}
 */
public record ComputedNodeConfigHook(String name, Execution execution, List<String> commands) implements ScriptHook {
    public ComputedNodeConfigHook {
        HookNames.checked(name);
        commands = List.copyOf(commands);
        HookChecks checks = new HookChecks(name);
        checks.require(!commands.stream().allMatch(String::isBlank), "no command prints the spec");
        checks.commands("commands", commands);
        checks.require(
                execution.phase() != Phase.AFTER_KUBELET,
                "nodeadm-run has read the folder by then; use an earlier phase");
        checks.require(
                execution.frequency() == Frequency.EVERY_BOOT, "the file is made anew on every boot; use EVERY_BOOT");
        checks.throwIfAny();
    }

    public static Builder builder(String name) {
        return new Builder(name);
    }

    @Override
    public String script() {
        // a subshell, so that an 'exit' in the commands does not end the hook before the file is in its place;
        // nodeadm reads files that end in .yaml, .yml or .json and no others
        String file = "/etc/eks/nodeadm.d/" + name + ".yaml";
        return "mkdir -p /etc/eks/nodeadm.d\nrm -f " + file + "\n"
                + "(\n  printf '%s\\n' 'apiVersion: node.eks.aws/v1alpha1' 'kind: NodeConfig'\n"
                + String.join("\n", commands) + "\n) >" + file + ".new\n"
                + "mv -f " + file + ".new " + file + "\n";
    }

    /** Does not show the commands, which may hold secrets. */
    @Override
    public String toString() {
        return "ComputedNodeConfigHook '" + name + "'";
    }

    public static final class Builder extends Execution.Setters<Builder> {
        private final List<String> commands = new ArrayList<>();

        private Builder(String name) {
            super(name);
        }

        @Override
        Builder self() {
            return this;
        }

        /** Adds commands, each of one or several lines. */
        public Builder commands(String... lines) {
            commands.addAll(Arrays.asList(lines));
            return this;
        }

        /** @throws IllegalArgumentException with everything that is wrong */
        public ComputedNodeConfigHook build() {
            return new ComputedNodeConfigHook(name, execution(), commands);
        }
    }
}
