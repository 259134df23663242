package dev.bootproof.userdata.cloudinit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.bootproof.userdata.cloudinit.python.LimitException;
import dev.bootproof.userdata.cloudinit.python.MailMessage;
import dev.bootproof.userdata.cloudinit.python.PythonRepr;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each part's headers after cloud-init 22.4.2's {@code _attach_launch_index}, and what the first instance sees. */
class LaunchIndexTest {
    static Stream<Arguments> indices() {
        return Stream.of(
                arguments("none", "", "[] seen"),
                arguments("0", "", "['0', '0'] seen"),
                arguments("1", "", "['1', '1'] hidden"),
                arguments(" 0 ", "", "[' 0 ', '0'] seen"),
                arguments("+0", "", "['+0', '0'] seen"),
                arguments("0_0", "", "['0_0', '0'] seen"),
                arguments("x", "", "['x'] hidden"),
                arguments("", "", "[''] hidden"),
                arguments("\u0660", "", "['\u0660', '0'] seen"),
                arguments("0\u001d", "", "['0\\x1d'] hidden"),
                arguments("none", "launch-index: 0", "['0'] seen"),
                arguments("none", "launch-index: 1", "['1'] hidden"),
                arguments("none", "launch-index: '0'", "['0'] seen"),
                arguments("none", "launch-index: x", "[] seen"),
                arguments("none", "launch-index: 0.5", "['0'] seen"),
                arguments("none", "launch-index: true", "['1'] hidden"),
                arguments("none", "launch-index: ~", "[] seen"),
                arguments("none", "launch-index: [0]", "[] seen"),
                arguments("1", "launch-index: 0", "['1', '1'] hidden"),
                arguments("none", "a: 1", "[] seen"),
                arguments("none", "launch-index: 0x1", "['1'] hidden"));
    }

    @ParameterizedTest
    @MethodSource("indices")
    void isFoundAndHeldToAsCloudInitDoes(String header, String config, String found) throws LimitException {
        MailMessage part = new MailMessage("1");
        part.add("Content-Type", PartTypes.CLOUD_CONFIG);
        part.setText(config);
        if (!header.equals("none")) {
            part.add("Launch-Index", header);
        }
        LaunchIndex.attach(part);
        boolean seen = LaunchIndex.filter(part, 0, new ArrayList<>()).isPresent();

        assertThat(PythonRepr.str(part.headers().stream()
                                .filter(given -> given.name().equals("Launch-Index"))
                                .map(MailMessage.Header::value)
                                .toList())
                        + (seen ? " seen" : " hidden"))
                .isEqualTo(found);
    }
}
