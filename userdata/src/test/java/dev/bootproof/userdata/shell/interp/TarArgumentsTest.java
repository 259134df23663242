package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.interp.TarArguments.Mode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TarArgumentsTest {
    private static Optional<TarArguments> read(String line) {
        return TarArguments.of(List.of(line.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xzf a.tgz -C /opt n",
                "-xz -f a.tgz -C/opt n",
                "xfC a.tgz /opt n",
                "--extract --gzip --file=a.tgz --directory /opt n",
                "-C /opt -xf a.tgz --no-same-owner n"
            })
    void theSameHoweverItIsWritten(String line) {
        assertThat(read(line)).hasValueSatisfying(arguments -> {
            assertThat(arguments.mode()).isEqualTo(Mode.EXTRACT);
            assertThat(arguments.archive()).isEqualTo("a.tgz");
            assertThat(arguments.directory()).contains("/opt");
            assertThat(arguments.names()).containsExactly("n");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"f a", "xf a --transform=s/a/b/", "cf a -C x y -C z w", "xf a --to-command=sh"})
    void whatIsNotFollowed(String line) {
        assertThat(read(line)).isEmpty();
    }

    @Test
    void namesWhenUnpacked() {
        TarArguments arguments = read("xf a --strip-components=1 p/q").orElseThrow();

        assertThat(arguments.extracted("p/q/r")).contains("q/r");
        assertThat(arguments.extracted("p/qq")).isEmpty();
        assertThat(arguments.extracted("p/q/../../etc")).isEmpty();
    }
}
