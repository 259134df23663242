package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.Handler;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadsTest {
    private static final String ADDRESS = "https://example.com/a/s.sh";

    private static boolean isUnknown(String line) {
        return !ShellInterpreter.run(Bytes.of("#!/bin/bash\n" + line + "\n"), Handler.SCRIPT, NodeImage.AL2023)
                .gaps()
                .isEmpty();
    }

    /** The files that curl 7.88.1 and wget 1.21.3 made. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            curl -s URL;                                 ~~
            curl -sO URL;                                s.sh
            curl -s -OL URL?x=y;                         s.sh
            curl -sJO URL;                               s.sh
            curl -s --remote-name-all URL;               s.sh
            curl -s -O --url URL;                        s.sh
            curl -so x URL;                              x
            curl -sox URL;                               x
            curl -s URL --output x;                      x
            curl -s URL -o x URL -o s.sh;                x s.sh
            curl -s --output-dir d -O URL;               d/s.sh
            curl -s --output-dir d -o x URL;             d/x
            curl -s -H 'Accept: a/x' -X GET -o d/x URL;  d/x
            curl -s --retry 3 -m 5 -O URL;               s.sh
            wget -q URL;                                 s.sh
            wget -qO- URL;                               ~~
            wget -q -O x URL;                            x
            wget -qOx URL;                               x
            wget -q --output-document=x URL;             x
            wget -q --output-document x URL;             x
            wget -q -P d URL;                            d/s.sh
            wget -q --directory-prefix=d URL;            d/s.sh
            wget -q -P d -O x URL;                       x
            wget -q -nc --tries=3 -T 5 URL;              s.sh
            """)
    void files(String command, String files) {
        String start = "mkdir -p /tmp/w/d && cd /tmp/w\n" + command.replace("URL", ADDRESS) + "\n";

        assertThat(Stream.of("x", "s.sh", "d/x", "d/s.sh", "d")
                        .filter(file -> isUnknown(start + "[ -f " + file + " ] && bash " + file))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(files);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "curl -s URL | bash",
                "curl -s -o - URL | bash",
                "curl -s -o /dev/stdout URL | bash",
                "wget -qO- URL | bash",
                "wget -q -O - URL | bash",
                "[[ $(curl -s -o /tmp/x -w '%{http_code}' URL) == 200 ]] && bash /tmp/x",
                "aws s3 cp s3://b/s.sh - | bash",
                "aws s3 cp s3://b/s.sh /tmp/x && bash /tmp/x",
                "aws s3 cp s3://b/s.sh /tmp/ && bash /tmp/s.sh",
                "cd /tmp && aws s3 cp s3://b/s.sh . && bash s.sh",
                "aws s3 sync s3://b /tmp && bash /tmp/any.sh",
                "cd /tmp; wget -q -i list; bash any.sh"
            })
    void whatIsFetchedAndRunIsUnknown(String line) {
        assertThat(isUnknown(line.replace("URL", ADDRESS))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "curl -s -o /dev/null URL | bash",
                "curl -s -o /tmp/x URL | bash",
                "wget -q URL | bash",
                "echo 'echo hi' > /tmp/x; aws s3 cp /tmp/x s3://b/x; bash /tmp/x"
            })
    void whatIsOnlyFetchedIsNot(String line) {
        assertThat(isUnknown(line.replace("URL", ADDRESS))).isFalse();
    }
}
