package dev.bootproof.userdata.shell.interp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.cloudinit.Handler;
import dev.bootproof.userdata.shell.interp.FileAccess.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecorderTest {
    private static ShellReading read(String lines) {
        return ShellInterpreter.run(
                Bytes.of(("#!/bin/bash\n" + lines).getBytes(UTF_8)), Handler.SCRIPT, NodeImage.AL2023);
    }

    private static List<ReachedCommand> commands(String name, String lines) {
        return read(lines).commands().stream()
                .filter(command -> command.name().equals(name))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    echo a > /etc/x.conf              | WRITE  | /etc/x.conf | a
                    cd /etc; printf a >x.conf         | WRITE  | /etc/x.conf | a
                    sudo tee /etc/x.conf <<< a          | WRITE  | /etc/x.conf | a
                    cp /etc/os-release /etc/x.conf    | WRITE  | /etc/x.conf |
                    mv /etc/fstab /etc/x.conf          | WRITE  | /etc/x.conf |
                    ln -s /tmp/a /etc/x.conf          | WRITE  | /etc/x.conf |
                    sed -i s/a/b/ /etc/passwd         | WRITE  | /etc/passwd |
                    echo >> /etc/fstab                | WRITE  | /etc/fstab  |
                    rm -f /etc/x.conf                 | REMOVE | /etc/x.conf |
                    grep a /etc/fstab                 | READ   | /etc/fstab  |
                    wc -l < /etc/fstab                | READ   | /etc/fstab  |
                    [ -f /etc/x.conf ]                | TEST   | /etc/x.conf |
                    [[ ! -e /etc/x.conf ]]            | TEST   | /etc/x.conf |
                    """)
    void theFilesOfAScriptAreKnown(String line, Kind kind, String path, String content) {
        assertThat(read(line).files())
                .filteredOn(file -> file.kind() == kind && file.path().equals(path))
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.position().line()).isEqualTo(2);
                    assertThat(file.certainty()).isEqualTo(Certainty.DEFINITE);
                    if (content != null) {
                        assertThat(file.content().map(String::strip)).contains(content);
                    }
                });
    }

    @Test
    void aFileHoldsWhatWasWrittenLast() {
        assertThat(read("cat <<E > /etc/a\none\nE\necho two >> /etc/a").files())
                .extracting(FileAccess::content)
                .containsExactly(java.util.Optional.of("one\n"), java.util.Optional.of("one\ntwo\n"));
    }

    @Test
    void oneCommandWithSeveralArgumentsIsSeveral() {
        assertThat(commands("yum", "for p in jq docker jq; do yum install -y $p; done"))
                .extracting(command -> command.arguments().get(2))
                .containsExactly(Argument.of("jq"), Argument.of("docker"));
    }

    @Test
    void aCommandKnowsTheLoopThatWaitsForIt() {
        assertThat(commands("curl", "f() { curl -k https://localhost; }\nuntil f; do sleep 1; done\ncurl a"))
                .extracting(
                        command -> command.loop().map(loop -> loop.position().line()))
                .containsExactly(java.util.Optional.of(3), java.util.Optional.empty());
    }

    @Test
    void aCallKnowsItsEnvironment() {
        ReachedCommand call = commands("bootstrap.sh", "export A=$(date)-x; B=1 C=2\nB=2 /etc/eks/bootstrap.sh c")
                .get(0);
        assertThat(call.variables()).containsEntry("B", Argument.of("2")).doesNotContainKey("C");
        assertThat(call.variables().get("A").pieces()).containsExactly("", "-x");
        assertThat(commands("bootstrap.sh", "C=2; . /etc/eks/bootstrap.sh c")
                        .get(0)
                        .variables())
                .containsEntry("C", Argument.of("2"));
    }

    @Test
    void variablesThatAreOnlySetAreNotUsed() {
        assertThat(read("export USE_MAX_PODS=false A=1; B=$A; echo ${#B}").variables())
                .contains("A", "B")
                .doesNotContain("USE_MAX_PODS");
    }

    @Test
    void primariesInDoubleBracketsAreCommands() {
        assertThat(commands("[[", "[[ -d /etc && $(nproc) -gt 3 ]]"))
                .extracting(command -> command.arguments().get(0).known().orElse("?"))
                .containsExactly("-d", "?");
    }

    @Test
    void nothingShowsWhatWordsHold() {
        assertThat(read("echo secret > /etc/a; echo secret").toString()).doesNotContain("secret");
    }
}
