package dev.bootproof.userdata.cloudinit.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class PythonGzipTest {
    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    /** "Python refuses trailing garbage ...; concatenated members and zero padding work". */
    @Test
    void membersAndZeroBytesMayFollowNothingElse() throws IOException, LimitException {
        byte[] a = gzip("a");

        assertThat(PythonGzip.expand(joined(a, gzip("b"))))
                .contains("ab".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(PythonGzip.expand(joined(joined(a, new byte[3]), gzip("b"))))
                .contains("ab".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(PythonGzip.expand(joined(a, new byte[] {'x'}))).isEmpty();
    }

    @Test
    void aWrongChecksumAnEarlyEndAndTextAreErrors() throws IOException, LimitException {
        byte[] a = gzip("aaaa");
        byte[] wrong = a.clone();
        wrong[wrong.length - 6] ^= 1;

        assertThat(PythonGzip.expand(wrong)).isEmpty();
        assertThat(PythonGzip.expand(Arrays.copyOf(a, a.length - 1))).isEmpty();
        assertThat(PythonGzip.expand(new byte[] {'t', 'e', 'x', 't'})).isEmpty();
        assertThat(PythonGzip.expand(new byte[0])).contains(new byte[0]);
    }
}
