package dev.bootproof.userdata.cloudinit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cloud-init 22.4.2's {@code _do_include} asks for, in order. */
class IncludeTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("#include\nhttp://a/\nhttp://b/\n", "http://a/\nhttp://b/"),
                arguments("#include http://a/", "http://a/"),
                arguments("#include-once http://a/", "http://a/"),
                arguments("#include-once\nhttp://a/\n#include\nhttp://b/", "http://a/\nhttp://b/"),
                arguments("#INCLUDE http://a/", "http://a/"),
                arguments("#include # x", ""),
                arguments("#include\n# none\n\n http://a/ \n", "http://a/"),
                arguments("http://a/", "http://a/"),
                arguments("#includehttp://a/", "http://a/"),
                arguments("#include\nhttp://a/\u000bhttp://b/", "http://a/\nhttp://b/"),
                arguments("#include\n#include http://c/\n", "http://c/"),
                arguments("#include\r\nhttp://a/\r\n", "http://a/"),
                arguments(" #include http://a/", "#include http://a/"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void namesWhatCloudInitFetches(String text, String urls) {
        assertThat(String.join("\n", Include.urls(text))).isEqualTo(urls);
    }
}
