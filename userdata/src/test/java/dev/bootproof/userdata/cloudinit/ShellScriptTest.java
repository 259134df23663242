package dev.bootproof.userdata.cloudinit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.bootproof.userdata.cloudinit.python.LimitException;
import dev.bootproof.userdata.cloudinit.python.PythonException;
import dev.bootproof.userdata.cloudinit.python.PythonYaml;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each value as cloud-init 22.4.2's {@code util.shellify} writes it. */
class ShellScriptTest {
    static Stream<Arguments> commands() {
        return Stream.of(
                arguments("[a]", "#!/bin/sh\na\n"),
                arguments("[a, b c]", "#!/bin/sh\na\nb c\n"),
                arguments("[[a, b c]]", "#!/bin/sh\n'a' 'b c'\n"),
                arguments("[[\"it's\"]]", "#!/bin/sh\n'it'\\''s'\n"),
                arguments("[[1, 1.5, true, ~]]", "#!/bin/sh\n'1' '1.5' 'True' 'None'\n"),
                arguments("[~]", "#!/bin/sh\n"),
                arguments("[~, a]", "#!/bin/sh\na\n"),
                arguments("[5]", "error"),
                arguments("[{a: b}]", "error"),
                arguments("a", "error"),
                arguments("[]", "#!/bin/sh\n"),
                arguments("{a: b}", "error"),
                arguments("[[]]", "#!/bin/sh\n\n"),
                arguments("[[[a]]]", "#!/bin/sh\n'['\\''a'\\'']'\n"),
                arguments("[\"a\\nb\"]", "#!/bin/sh\na\nb\n"),
                arguments("[!!binary aGk=]", "error"),
                arguments("[[!!binary aGk=]]", "#!/bin/sh\n'b'\\''hi'\\'''\n"),
                arguments("[\"caf\\u00e9\"]", "#!/bin/sh\ncaf\u00e9\n"),
                arguments("[2001-12-14]", "error"),
                arguments("[[2001-12-14]]", "#!/bin/sh\n'2001-12-14'\n"),
                arguments("[[{a: b}]]", "#!/bin/sh\n'{'\\''a'\\'': '\\''b'\\''}'\n"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void writesTheScriptThatCloudInitDoes(String commands, String script) throws PythonException, LimitException {
        assertThat(ShellScript.of(PythonYaml.load(commands).value(), Optional.empty(), 0)
                        .map(made -> made.text().utf8().orElseThrow())
                        .orElse("error"))
                .isEqualTo(script);
    }
}
