package dev.bootproof.userdata.cloudinit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.python.PythonRepr;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cloud-init 22.4.2's {@code cc_write_files} writes, in order. */
class WriteFilesTest {
    static Stream<Arguments> entries() {
        return Stream.of(
                arguments("- {path: /a, content: hi}", "/a b'hi' write 644"),
                arguments("- {path: a/../b, content: hi}", "/b b'hi' write 644"),
                arguments("- {path: //a//b, content: hi}", "//a/b b'hi' write 644"),
                arguments("- {path: ///a, content: hi}", "/a b'hi' write 644"),
                arguments("- {path: '', content: hi}", ""),
                arguments("- {content: hi}", ""),
                arguments("- {path: /a}", "/a b'' write 644"),
                arguments("- {path: /a, content: aGk=, encoding: b64}", "/a b'hi' write 644"),
                arguments("- {path: /a, content: aGk, encoding: b64}", ""),
                arguments("- {path: /a, content: aGk=, encoding: B64}", "/a b'hi' write 644"),
                arguments("- {path: /a, content: aGk=, encoding: ' base64 '}", "/a b'hi' write 644"),
                arguments(
                        "- {path: /a, content: H4sIAAAAAAACA8vIBACsKpPYAgAAAA==, encoding: gz+b64}",
                        "/a b'hi' write 644"),
                arguments(
                        "- {path: /a, content: !!binary H4sIAAAAAAACA8vIBACsKpPYAgAAAA==, encoding: gzip}",
                        "/a b'hi' write 644"),
                arguments("- {path: /a, content: hi, encoding: gz}", ""),
                arguments("- {path: /a, content: hi, encoding: nope}", "/a b'hi' write 644"),
                arguments("- {path: /a, content: hi, permissions: '0755'}", "/a b'hi' write 755"),
                arguments("- {path: /a, content: hi, permissions: 0755}", "/a b'hi' write 755"),
                arguments("- {path: /a, content: hi, permissions: 755}", "/a b'hi' write 1363"),
                arguments("- {path: /a, content: hi, permissions: '0o755'}", "/a b'hi' write 755"),
                arguments("- {path: /a, content: hi, permissions: rwx}", "/a b'hi' write 644"),
                arguments("- {path: /a, content: hi, permissions: 1.5}", "/a b'hi' write 1"),
                arguments("- {path: /a, content: hi, permissions: ~}", "/a b'hi' write 644"),
                arguments("- {path: /a, content: hi, append: true}", "/a b'hi' append 644"),
                arguments("- {path: /a, content: hi, append: 'on'}", "/a b'hi' append 644"),
                arguments("- {path: /a, content: hi, append: 'x'}", "/a b'hi' write 644"),
                arguments("- {path: /a, content: hi, append: 1}", "/a b'hi' append 644"),
                arguments("- {path: /a, content: 5}", ""),
                arguments("- {path: /a, content: ~}", ""),
                arguments("- {path: 5, content: hi}", ""),
                arguments(
                        "- {path: /b, content: x, defer: true}\n- {path: /a, content: y}",
                        "/a b'y' write 644\n/b b'x' write 644"),
                arguments(
                        "- {path: /a, content: hi}\n- {path: /b, content: a, encoding: b64}\n- {path: /c, content: hi}",
                        "/a b'hi' write 644"),
                arguments("- a\n- {path: /c, content: hi}", ""),
                arguments("{path: /c}", ""),
                arguments("- {path: /a/, content: hi}", "/a b'hi' write 644"));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void writesAsCloudInitDoes(String entries, String files) {
        CloudInitReading reading = CloudInitReader.read(
                Bytes.of("#cloud-config\nwrite_files:\n" + entries.indent(2)), CloudInitVersion.V22_4_2);

        assertThat(reading.files().stream()
                        .map(file -> String.join(
                                " ",
                                file.path(),
                                PythonRepr.str(file.content().orElseThrow()),
                                file.append() ? "append" : "write",
                                Integer.toOctalString(file.permissions())))
                        .collect(Collectors.joining("\n")))
                .isEqualTo(files);
    }

    @Test
    void contentHasTheLinesOfItsPart() {
        CloudInitReading reading = CloudInitReader.read(Bytes.of("""
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=B

                --B
                Content-Type: text/cloud-config

                #cloud-config
                write_files:
                  - path: /literal
                    content: |
                      one
                      two
                  - {path: /quoted, content: "one\\ntwo"}
                --B
                Content-Type: text/cloud-config
                Merge-Type: list(append)+dict(recurse_array)+str()

                #cloud-config
                write_files:
                  - path: /encoded
                    encoding: b64
                    content: |
                      b25lCnR3
                      bwo=
                  - path: /empty
                --B--
                """), CloudInitVersion.V22_4_2);

        assertThat(reading.files())
                .extracting(file -> file.path() + " " + file.part() + ":"
                        + file.lines().of(1) + "," + file.lines().of(2))
                .containsExactly("/literal 1:5,6", "/quoted 1:7,7", "/encoded 2:6,6", "/empty 2:8,0");
    }

    @Test
    void whatAPatchMakesHasNoLines() {
        CloudInitReading reading = CloudInitReader.read(Bytes.of("""
                #cloud-config-jsonp
                [{"op": "add", "path": "/write_files", "value": [{"path": "/a", "content": "a"}]}]
                """), CloudInitVersion.V22_4_2);

        assertThat(reading.files()).singleElement().satisfies(file -> {
            assertThat(file.part()).isEmpty();
            assertThat(file.lines().of(1)).isZero();
        });
    }
}
