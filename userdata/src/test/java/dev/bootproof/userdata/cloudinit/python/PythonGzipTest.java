package dev.bootproof.userdata.cloudinit.python;

import static dev.bootproof.userdata.Packing.bytes;
import static dev.bootproof.userdata.Packing.gzip;
import static dev.bootproof.userdata.Packing.joined;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PythonGzipTest {
    /** "Python refuses trailing garbage ...; concatenated members and zero padding work". */
    @Test
    void membersAndZeroBytesMayFollowNothingElse() throws LimitException {
        byte[] a = gzip(bytes("a"));

        assertThat(PythonGzip.expand(joined(a, gzip(bytes("b"))))).contains(bytes("ab"));
        assertThat(PythonGzip.expand(joined(joined(a, new byte[3]), gzip(bytes("b")))))
                .contains(bytes("ab"));
        assertThat(PythonGzip.expand(joined(a, new byte[] {'x'}))).isEmpty();
    }

    @Test
    void aWrongChecksumAnEarlyEndAndTextAreErrors() throws LimitException {
        byte[] a = gzip(bytes("aaaa"));
        byte[] wrong = a.clone();
        wrong[wrong.length - 6] ^= 1;

        assertThat(PythonGzip.expand(wrong)).isEmpty();
        assertThat(PythonGzip.expand(Arrays.copyOf(a, a.length - 1))).isEmpty();
        assertThat(PythonGzip.expand(new byte[] {'t', 'e', 'x', 't'})).isEmpty();
        assertThat(PythonGzip.expand(new byte[0])).contains(new byte[0]);
    }
}
