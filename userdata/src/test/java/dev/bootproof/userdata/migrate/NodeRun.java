package dev.bootproof.userdata.migrate;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.cloudinit.Program;
import dev.bootproof.userdata.cloudinit.WrittenFile;
import dev.bootproof.userdata.hook.ScriptHook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What bash did with a document's programs on a model of a node ({@code src/test/oracle/bash/oracle.py}): every simple command,
 * as bash's own trace tells it, its words expanded.
 *
 * @param before until the first call of {@code bootstrap.sh}; of a migrated document, before the kubelet starts
 * @param after the others
 * @param called whether {@code bootstrap.sh} was executed
 * @param dropIns what lies in {@code /etc/eks/nodeadm.d} when nodeadm-run reads it, by name
 */
record NodeRun(List<Traced> before, List<Traced> after, boolean called, Map<String, Bytes> dropIns) {
    private static final Path PROGRAM = Path.of("src", "test", "oracle", "bash", "oracle.py");
    private static final Pattern COMMAND = Pattern.compile("@+(?!/usr/|/run/run/env:)([^@]*):([0-9]*)@ (.*)");
    private static final String CALL = ": @CALL@";
    private static final String KUBELET = "@KUBELET@";
    private static final String DROP_IN = "@DROP-IN@";
    private static final String END = "@END@";

    /**
     * @param part the part of its program, or the file's path where no part is it
     * @param line in the part, or in the file
     */
    record Traced(String command, String part, int line) {}

    /** Something to be run, by its name in the answers. */
    record Node(String world, CloudInitReading reading, List<ScriptHook> hooks) {
        private List<Program> programs() {
            return reading.programs().stream()
                    .filter(program -> !program.name().contains("bootproof-loader")
                            && !program.part().filename().contains("bootproof-loader"))
                    .toList();
        }

        /** One script that does what the boot does. */
        private String script() {
            StringBuilder script = new StringBuilder("#!/bin/bash\n");
            // what a real one leaves behind: no exit, as it may be sourced
            script.append(file("/etc/eks/bootstrap.sh", "755", "#!/bin/bash\n" + CALL + " \"$@\"\n"));
            script.append("mkdir -p /etc/eks/nodeadm.d /opt/aws/bin /run/run\n");
            for (String program : List.of("/opt/aws/bin/cfn-signal", "/etc/eks/max-pods-calculator.sh")) {
                script.append(file(program, "755", "#!/bin/bash -p\necho 17\n"));
            }
            for (WrittenFile written : reading.files()) {
                script.append(file(
                        written.path(),
                        Integer.toOctalString(written.permissions()),
                        written.content().flatMap(Bytes::utf8).orElse("")));
            }
            script.append("command_not_found_handle() { return 0; }\nexport -f command_not_found_handle\n")
                    // bash takes no PS4 from root's environment; one that is privileged, as the model's programs are,
                    // reads
                    // no BASH_ENV
                    .append("echo 'PS4='\\''@${BASH_SOURCE-}:${LINENO}@ '\\''; set -x' > /run/run/env\n")
                    .append("exec 9>>/run/run/trace\nexport BASH_XTRACEFD=9 BASH_ENV=/run/run/env\n");
            List<Program> programs = programs();
            for (int i = 0; i < programs.size(); i++) {
                script.append(file(
                        "/run/run/" + i, "700", programs.get(i).content().utf8().orElse("")));
                script.append("/run/run/").append(i).append(" </dev/null >/dev/null 2>&1\n");
            }
            script.append("wait\necho ").append(KUBELET).append(" >&9\n");
            script.append("for f in /etc/eks/nodeadm.d/*; do [ ! -f \"$f\" ] || echo ")
                    .append(DROP_IN)
                    .append(" $(base64 -w0 <<<\"${f##*/}\") $(base64 -w0 \"$f\"); done\n");
            for (ScriptHook hook : hooks) {
                String name = "/run/run/hook-" + hook.name();
                script.append(file(name, "700", "#!/bin/bash\nset -euo pipefail\n" + hook.script()));
                script.append(name).append(" </dev/null >/dev/null 2>&1\n");
            }
            return script.append("cat /run/run/trace\necho ")
                    .append(END)
                    .append("\n")
                    .toString();
        }

        /** With bash for sh, which reads no BASH_ENV: the two are one program in two modes. */
        private static String file(String path, String mode, String text) {
            String content = text.replaceFirst("^#! ?/bin/sh\\b", "#!/bin/bash");
            return "mkdir -p \"$(dirname '" + path + "')\"\nbase64 -d > '" + path + "' <<'EOF-FILE'\n"
                    + Base64.getMimeEncoder(76, new byte[] {'\n'})
                            .encodeToString(content.getBytes(StandardCharsets.UTF_8))
                    + "\nEOF-FILE\nchmod " + mode + " '" + path + "'\n";
        }

        private NodeRun read(String said) {
            List<Traced> before = new ArrayList<>();
            List<Traced> after = new ArrayList<>();
            Map<String, Bytes> dropIns = new LinkedHashMap<>();
            boolean called = false;
            boolean started = false;
            boolean ended = false;
            for (String line : said.lines().toList()) {
                Matcher command = COMMAND.matcher(line);
                if (line.startsWith(DROP_IN)) {
                    String[] words = line.split(" ", -1);
                    dropIns.put(decoded(words[1]).latin1().strip(), decoded(words[2]));
                } else if (line.equals(KUBELET)) {
                    started = true;
                } else if (line.equals(END)) {
                    ended = true;
                } else if (command.matches()) {
                    if (command.group(3).startsWith(CALL)) {
                        called = true;
                    } else if (!command.group(3).startsWith("PS4=")) {
                        (started || called ? after : before).add(traced(command));
                    }
                }
            }
            if (!ended) {
                throw new IllegalStateException("the run did not end: " + said);
            }
            return new NodeRun(before, after, called, dropIns);
        }

        private static Bytes decoded(String word) {
            return Bytes.of(Base64.getDecoder().decode(word));
        }

        private Traced traced(Matcher command) {
            String file = command.group(1);
            int line = command.group(2).isEmpty() ? 0 : Integer.parseInt(command.group(2));
            if (file.matches("/run/run/[0-9]+")) {
                Program program = programs().get(Integer.parseInt(file.substring("/run/run/".length())));
                return new Traced(command.group(3), program.part().path(), program.partLine(line));
            }
            return new Traced(command.group(3), file, line);
        }
    }

    /** All in one process, as laying out the model takes longer than a run. Needs root. */
    static Map<String, NodeRun> all(Map<String, Node> nodes, Path folder) throws IOException, InterruptedException {
        List<String> jobs = new ArrayList<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Map.Entry<String, Node> node : nodes.entrySet()) {
            Path file = Files.writeString(
                    folder.resolve(Integer.toString(jobs.size())),
                    node.getValue().script());
            names.put(node.getValue().world() + " " + file, node.getKey());
            jobs.add(node.getValue().world() + "\t" + file);
        }
        Path said = folder.resolve("said");
        Process oracle = new ProcessBuilder("/usr/bin/python3", PROGRAM.toString(), "--show", "--workers", "1")
                .redirectInput(Files.write(folder.resolve("jobs"), jobs).toFile())
                .redirectOutput(folder.resolve("answers").toFile())
                .redirectError(said.toFile())
                .start();
        if (oracle.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(said));
        }
        Map<String, NodeRun> runs = new LinkedHashMap<>();
        for (String block : ("\n" + Files.readString(said)).split("\n--- ", -1)) {
            int end = block.indexOf('\n');
            String name = end < 0 ? null : names.get(block.substring(0, end));
            if (name != null) {
                runs.put(name, nodes.get(name).read(block.substring(end + 1)));
            }
        }
        return runs;
    }
}
