package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tar packs is what it unpacks, and where. What bash does with each line was seen in the oracle. */
class ArchivesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "tar -C /etc -cf /tmp/a.tar eks && tar -xf /tmp/a.tar -C /opt && /opt/eks/bootstrap.sh",
                "cd /etc/eks; tar czf - . | tar xzf - -C /tmp; /tmp/bootstrap.sh",
                "tar cf /tmp/a -C /etc/eks bootstrap.sh; cd /tmp; tar xf a; ./bootstrap.sh",
                "tar cf - -C /etc eks | tar xf - -C /tmp --strip-components=1; /tmp/bootstrap.sh",
                "tar cf - -C /etc/eks bootstrap.sh | tar xOf - | bash",
                "tar -cf /tmp/a.tar /etc/eks/bootstrap.sh; cd /srv; tar -xf /tmp/a.tar; etc/eks/bootstrap.sh"
            })
    void runs(String line) {
        assertThat(Calls.are(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tar cf /tmp/a -C /etc/eks bootstrap.sh; tar tf /tmp/a",
                "tar cf /tmp/a -C /etc/eks bootstrap.sh; tar xf /tmp/a -C /tmp/none; /tmp/none/bootstrap.sh",
                "tar cf /tmp/a -C /etc eks; tar xf /tmp/a -C /tmp other; /tmp/eks/bootstrap.sh",
                "mkdir /tmp/p; echo true > /tmp/p/bootstrap.sh; cd /tmp; tar cf a p; cd /srv; tar xf /tmp/a; bash p/bootstrap.sh"
            })
    void doesNotRun(String line) {
        assertThat(Calls.are(line)).isFalse();
    }
}
