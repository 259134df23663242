package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.cloudinit.Handler;
import dev.bootproof.userdata.shell.syntax.Position;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellInterpreterTest {
    private static ShellReading read(String lines) {
        return ShellInterpreter.run(Bytes.of("#!/bin/bash\n" + lines + "\n"), Handler.SCRIPT, NodeImage.AL2023);
    }

    private static List<ReachedCommand> calls(String lines) {
        return read(lines).commands().stream()
                .filter(ReachedCommand::shipped)
                .filter(command -> command.certainty() != Certainty.POSSIBLE)
                .toList();
    }

    @Test
    void aCallHasItsArgumentsPositionAndReason() {
        List<ReachedCommand> calls = calls("B=/etc/eks/bootstrap.sh\ntrue; $B prod \"--id=$(curl -s x)\"");
        assertThat(calls).hasSize(1);
        ReachedCommand call = calls.get(0);
        assertThat(call.isBootstrap()).isTrue();
        assertThat(call.arguments()).containsExactly(Argument.of("prod"), new Argument(List.of("--id=", "")));
        assertThat(call.certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(call.position()).isEqualTo(new Position(3, 7));
        assertThat(call.reason()).contains("through variable B set on line 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo /etc/eks/bootstrap.sh | xargs -I{} {} prod",
                "/etc/eks/bootstrap.sh() { :; }; /etc/eks/bootstrap.sh prod",
                "set -e; n=0; ((n++)); /etc/eks/bootstrap.sh",
                "set -e; read -r -d '' X <<EOF\na\nEOF\n/etc/eks/bootstrap.sh",
                "/etc/eks/bootstrap.sh prod > /nowhere/log",
                "CMD='/etc/eks/bootstrap.sh prod'\n\"$CMD\"",
                "echo ${AWS::Region} /etc/eks/bootstrap.sh",
                "set -e; /etc/eks/bootstrap.sh-not-there; x=$(false); /etc/eks/bootstrap.sh",
                "if false; then /etc/eks/bootstrap.sh; fi",
                "alias join=/etc/eks/bootstrap.sh\njoin prod",
                "while false; do /etc/eks/bootstrap.sh; done"
            })
    void doesNotRun(String lines) {
        assertThat(calls(lines)).isEmpty();
        assertThat(read(lines).gaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# a comment \\\n/etc/eks/bootstrap.sh prod",
                "echo ${Token[x.1]}\n/etc/eks/bootstrap.sh prod",
                "shopt -s expand_aliases\nalias join=/etc/eks/bootstrap.sh\njoin prod",
                "if [ -f /etc/eks/bootstrap.sh ]; then /etc/eks/bootstrap.sh; fi",
                "cd /etc/eks && ./boot*.sh prod",
                "x=/etc/eks/bootstrap.sh.bak; ${x%.bak} prod",
                "declare -n r=cmd; cmd=/etc/eks/bootstrap.sh; $r",
                "printf -v c '%s/%s' /etc/eks bootstrap.sh; $c",
                "mkdir -p /opt/x; ln -s /etc/eks /opt/x/e; /opt/x/e/bootstrap.sh",
                "trap '/etc/eks/bootstrap.sh prod' EXIT",
                "echo L2V0Yy9la3MvYm9vdHN0cmFwLnNoCg== | base64 -d | bash",
                "cat > /etc/systemd/system/j.service <<E\n[Service]\nExecStart=/etc/eks/bootstrap.sh prod\nE\nsystemctl start j",
                "find /etc/eks -name 'boot*' -exec bash {} prod \\;",
                "if [ \"$(uname -m)\" = x86_64 ]; then B=/etc/eks/bootstrap.sh; else B=/bin/true; fi; $B prod"
            })
    void runs(String lines) {
        assertThat(calls(lines)).isNotEmpty();
    }

    @Test
    void underSetETheStubEndsTheScriptOnAl2023Only() {
        Bytes script = Bytes.of("#!/bin/bash -e\n/etc/eks/bootstrap.sh a\nsystemctl restart x\n");

        assertThat(ShellInterpreter.run(script, Handler.SCRIPT, NodeImage.AL2023)
                        .commands())
                .extracting(ReachedCommand::program)
                .containsExactly("/etc/eks/bootstrap.sh");
        assertThat(ShellInterpreter.run(script, Handler.SCRIPT, NodeImage.AL2).commands())
                .extracting(ReachedCommand::program)
                .containsExactly("/etc/eks/bootstrap.sh", "systemctl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$(",
                "( ",
                "{ ",
                "if true; then ",
                "\"$(",
                "${a:-",
                "eval 'f() { f; }; f;' ",
                "x() { x | x; }; x;",
                "while true; do ((i++)); ",
                "a=$a$a$a$a; a=${a:-xxxxxxxx}; "
            })
    void hostileTextEndsWithAnAnswer(String piece) {
        String text = piece.repeat(16_000 / piece.length());

        assertThat(read("a=x\n" + text + "\n/etc/eks/bootstrap.sh")).satisfies(reading -> {
            boolean called = reading.commands().stream().anyMatch(ReachedCommand::shipped);
            assertThat(called || !reading.gaps().isEmpty()).isTrue();
        });
    }

    @Test
    void whatDependsOnTheMachineIsKnownAsFarAsItIsTheSameOnBoth() {
        ShellReading reading = read("A=$(uname -m)\necho \"machine $A\" > /etc/machine\n"
                + "/etc/eks/bootstrap.sh prod \"--node-labels=arch=$A --v=2\"");

        assertThat(reading.commands().stream()
                        .filter(ReachedCommand::shipped)
                        .flatMap(call -> call.arguments().stream()))
                .containsExactly(Argument.of("prod"), new Argument(List.of("", " --v=2")));
        assertThat(reading.files())
                .extracting(FileAccess::text)
                .containsExactly(Optional.of(new Argument(List.of("machine ", ""))));
    }

    @Test
    void aProgramFindsWhatThoseBeforeItLeft() {
        Bytes writes = Bytes.of("#!/bin/bash\necho '/etc/eks/bootstrap.sh prod' > /opt/join.sh\n");
        Bytes runs = Bytes.of("#!/bin/bash\nbash /opt/join.sh; bash /opt/given.sh\n");
        List<BootStep> steps = List.of(
                new BootStep.Start(writes, Handler.BOOTHOOK),
                new BootStep.Write("/opt/given.sh", Optional.of(Bytes.of("systemctl stop x\n")), false, false),
                new BootStep.Start(runs, Handler.SCRIPT));

        List<ShellReading> readings = ShellInterpreter.boot(steps, NodeImage.AL2023);

        assertThat(readings.get(0).commands())
                .extracting(ReachedCommand::shipped)
                .containsOnly(false);
        assertThat(readings.get(1).commands())
                .extracting(ReachedCommand::program)
                .contains("/etc/eks/bootstrap.sh", "systemctl");
    }
}
