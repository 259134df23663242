package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a name leads decides. */
class PathSearchTest {
    private static final String MADE =
            "mkdir /tmp/b; echo /etc/eks/bootstrap.sh > /tmp/b/own; chmod +x /tmp/b/own; echo : > /tmp/b/none; ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PATH=$PATH:/tmp/b; own",
                "PATH=/tmp/b:/bin; own",
                "mkdir /tmp/a; PATH=/tmp/a:/tmp/b:$PATH; own; rm /etc/eks/bootstrap.sh; cp /tmp/b/own /tmp/a; own",
                "echo x > /usr/local/bin/thing; command -v thing && /etc/eks/bootstrap.sh",
                "cd /tmp/b; PATH=:/bin; own",
                "hash -p /tmp/b/own other; other",
                "PATH=$PATH:/tmp/b; command -v own && own",
                "/tmp/b/own",
                "PATH=/tmp/b:/bin; none || own"
            })
    void runs(String line) {
        assertThat(Calls.are(MADE + line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "own",
                "PATH=/tmp/nowhere:/tmp; own",
                "hash -p /tmp/b/own other; hash -r; other",
                "mkdir /tmp/a; echo : > /tmp/b/own; PATH=/tmp/a:/tmp/b:$PATH; own; cp -p /etc/eks/bootstrap.sh /tmp/a/own; own"
            })
    void doesNotRun(String line) {
        assertThat(Calls.are(MADE + line)).isFalse();
    }
}
