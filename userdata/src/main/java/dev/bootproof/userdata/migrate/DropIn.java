package dev.bootproof.userdata.migrate;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.NodePrograms;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import dev.bootproof.userdata.cloudinit.CloudInitVersion;
import dev.bootproof.userdata.hook.Bash;
import dev.bootproof.userdata.shell.interp.FileAccess;
import dev.bootproof.userdata.shell.interp.NodeImage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Commands that write on the node what the NodeConfig in the user data cannot say, for nodeadm-run to merge over it. */
final class DropIn {
    /** Later calls on one node write the same file: the last one counted. */
    private static final String FILE = "/etc/eks/nodeadm.d/50-bootstrap.json";

    private DropIn() {}

    /** One command that writes a specification. */
    static String of(Map<String, Object> spec) {
        return written("printf '%s\\n' " + Bash.quote(SpecPart.document(spec)));
    }

    /**
     * One command that writes a specification and the flags that the node finds out.
     *
     * @param flags a command that prints the value of {@code --kubelet-extra-args}
     * @param known flags that are not to be written, as they are told elsewhere
     */
    static String of(Map<String, Object> spec, String flags, Set<String> known) {
        // as systemd took $KUBELET_EXTRA_ARGS apart; a flag without a value would keep the kubelet from starting
        String filter = "reduce inputs as $word ({flags: [], skip: false}; "
                + "(if $word | startswith(\"-\") then .skip = "
                + (known.isEmpty()
                        ? "false"
                        : "($word | test(\"^--?("
                                + new TreeSet<>(known).stream().collect(Collectors.joining("|")) + ")(=|$)\"))")
                + " else . end) | if .skip or ($word | endswith(\"=\")) then . else .flags += [$word] end) | .flags";
        return written(
                flags + " | xargs -r printf '%s\\n' | jq -Rn --argjson config " + Bash.quote(SpecPart.document(spec))
                        + " " + Bash.quote("$config | .spec.kubelet.flags += (" + filter + ")"));
    }

    private static String written(String printed) {
        // whole or not at all: nodeadm-run fails on half a file, and reads none that ends in .new
        return "{ mkdir -p /etc/eks/nodeadm.d && " + printed + " >" + FILE + ".new && mv -f " + FILE + ".new " + FILE
                + "; }";
    }

    /** Whether a node with the document comes to write one, unless a command fails that may as well succeed. */
    static boolean isWritten(Bytes document) {
        CloudInitVersion version = Ami.AL2023.cloudInit().orElseThrow();
        return NodePrograms.run(CloudInitReader.read(document, version), NodeImage.AL2023).stream()
                .flatMap(program -> program.files().stream())
                .anyMatch(access -> access.kind() == FileAccess.Kind.WRITE
                        && access.path().equals(FILE)
                        && access.certainty().isLikely());
    }

    /** A command that prints the last value of an option among words as they stand in the script. */
    static String option(String flag, List<String> words) {
        for (int i = words.size() - 2; i >= 0; i--) {
            if (words.get(i).equals(flag)) {
                return "printf '%s\\n' " + words.get(i + 1);
            }
        }
        return "(set -- " + String.join(" ", words) + "; value=; while [ $# -gt 1 ]; do if [ \"$1\" = " + flag
                + " ]; then value=$2; fi; shift; done; printf '%s\\n' \"$value\")";
    }
}
