package dev.bootproof.userdata.cloudinit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each start of a text as cloud-init 22.4.2's {@code type_from_starts_with} takes it. */
class PartTypesTest {
    static Stream<Arguments> starts() {
        return Stream.of(
                arguments("#!/bin/sh", "text/x-shellscript"),
                arguments("#! x", "text/x-shellscript"),
                arguments("\n #!x", "text/x-shellscript"),
                arguments("#cloud-config", "text/cloud-config"),
                arguments("#cloud-config\na", "text/cloud-config"),
                arguments("#CLOUD-CONFIG", "text/cloud-config"),
                arguments("#cloud-configx", "text/cloud-config"),
                arguments("#cloud-config-archive", "text/cloud-config-archive"),
                arguments("#cloud-config-jsonp", "text/cloud-config-jsonp"),
                arguments("#cloud-config-foo", "text/cloud-config"),
                arguments("#cloud-boothook", "text/cloud-boothook"),
                arguments("#include", "text/x-include-url"),
                arguments("#include-once", "text/x-include-once-url"),
                arguments("#includefoo", "text/x-include-url"),
                arguments("#part-handler", "text/part-handler"),
                arguments("## template: jinja", "text/jinja2"),
                arguments("## template:jinja", ""),
                arguments("## Template: Jinja", "text/jinja2"),
                arguments("#upstart-job", ""),
                arguments("text/x-shellscript-per-boot", "text/x-shellscript-per-boot"),
                arguments("text/x-shellscript-per-once x", "text/x-shellscript-per-once"),
                arguments("text/cloud-config", ""),
                arguments("\ufeff#!/bin/sh", ""),
                arguments("", ""),
                arguments("a", ""),
                arguments("\u00a0#!x", "text/x-shellscript"),
                arguments("\u001c#!x", "text/x-shellscript"));
    }

    @ParameterizedTest
    @MethodSource("starts")
    void detectsAsCloudInitDoes(String start, String type) {
        assertThat(PartTypes.detect(start, CloudInitVersion.V22_4_2).orElse("")).isEqualTo(type);
    }
}
