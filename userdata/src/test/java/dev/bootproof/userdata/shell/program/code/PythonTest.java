package dev.bootproof.userdata.shell.program.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.TestHost;
import java.util.List;
import org.junit.jupiter.api.Test;

class PythonTest {
    private static TestHost ran(String code) {
        TestHost host = new TestHost("");
        host.run("python3", "-c", code);
        return host;
    }

    @Test
    void processesThatConstantsName() {
        assertThat(ran("import os; os.system('/opt/a b')").executed).containsExactly(List.of("sh", "-c", "/opt/a b"));
        assertThat(ran("import subprocess\nsubprocess.run(['/opt/a', \"b\"], check=True)").executed)
                .containsExactly(List.of("/opt/a", "b"));
        assertThat(ran("from subprocess import call as c\nc('/opt/a b', shell=True)").executed)
                .containsExactly(List.of("sh", "-c", "/opt/a b"));
        assertThat(ran("import subprocess as sp\nD = '/opt'\nsp.check_call([D + '/a'])").executed)
                .containsExactly(List.of("/opt/a"));
        assertThat(ran("import os\nos.execv('/opt/a', ['a', 'x'])\nprint('no')").executed)
                .containsExactly(List.of("/opt/a", "x"));
        assertThat(ran("\"\"\"says\nsomething\"\"\"\n# os.system('x')\nprint('ready', \"now\")")
                        .output())
                .isEqualTo("ready now\n");
    }

    @Test
    void aTextIsFollowedWhollyOrNotAtAll() {
        TestHost host = ran("import os\nos.system('/opt/a')\nif x:\n  os.system('/etc/eks/bootstrap.sh')");

        assertThat(host.executed).isEmpty();
        assertThat(host.gaps).hasSize(1);
    }

    @Test
    void whatIsNotFollowedAndNamesNothingIsNoGap() {
        TestHost host = ran(
                "import json,sys; print(json.load(sys.stdin)['bootstrapped'.upper()])".replace("bootstrapped", "x"));

        assertThat(host.gaps).isEmpty();
        assertThat(host.executed).isEmpty();
    }

    @Test
    void filesAndStandardInput() {
        TestHost host = new TestHost("import os\nos.system('/opt/a')\n");
        host.files.put("/f.py", "import os\nos.system('/opt/b')\n");

        assertThat(host.run("python3", "-")).isEqualTo(Exit.success());
        assertThat(host.run("python3", "/f.py")).isEqualTo(Exit.success());
        assertThat(host.run("python3", "/missing.py")).isEqualTo(Exit.of(2));
        assertThat(host.executed).containsExactly(List.of("sh", "-c", "/opt/a"), List.of("sh", "-c", "/opt/b"));
    }

    @Test
    void aStatementIsDoneInItsLine() {
        assertThat(ran("import os\n'''a\nb'''\n\nos.system('/opt/a')").lines).containsExactly(1, 2, 5);
    }
}
