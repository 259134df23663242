package dev.bootproof.userdata.cloudinit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each template as cloud-init 22.4.2 renders it, with Jinja2 3.1.2. */
class JinjaTemplateTest {
    static Stream<Arguments> templates() {
        return Stream.of(
                arguments("## template: jinja\n#!/bin/sh\n", "#!/bin/sh\n"),
                arguments("## template: jinja\na", "a"),
                arguments("## template: jinja\n", ""),
                arguments("## template: jinja", ""),
                arguments("## template:jinja\na\n", "a\n"),
                arguments("##template: jinja\na\n", "a\n"),
                arguments("## Template: Jinja\na\n", "a\n"),
                arguments("## template: jinja \na\n", "a\n"),
                arguments("## template: jinjax\na\n", "no template"),
                arguments("## template: basic\na\n", "no template"),
                arguments("# template: jinja\na\n", "no template"),
                arguments("## template: jinja\na\r\nb\r\n", "a\nb\n"),
                arguments("## template: jinja\na\n\n", "a\n\n"),
                arguments("## template: jinja\r\na\n", "a\n"),
                arguments("## template: jinja\n\n", "\n"),
                arguments("##\ttemplate:\tjinja\na", "a"),
                arguments("## template: jinja\na\rb", "a\nb"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void rendersAsJinjaDoes(String template, String text) {
        assertThat(JinjaTemplate.body(template)
                        .map(body -> JinjaTemplate.constant(body).orElseThrow())
                        .orElse("no template"))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{ a }}", "{% if a %}", "{# a #}"})
    void claimsNothingOfWhatTheNodeRenders(String body) {
        assertThat(JinjaTemplate.constant(body)).isEmpty();
    }
}
