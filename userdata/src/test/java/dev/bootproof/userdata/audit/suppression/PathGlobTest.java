package dev.bootproof.userdata.audit.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathGlobTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            a/*.sh,   /repo/a/x.sh,    true
            a/*.sh,   /repo/a/b/x.sh,  false
            a/**,     /repo/a/b/x.sh,  true
            **/x.sh,  /repo/x.sh,      true
            **/x.sh,  /repo/a/b/x.sh,  true
            *.sh,     /repo/./x.sh,    true
            *.sh,     /other/x.sh,     false
            /other/*, /other/x.sh,     true
            -,        -,               true
            *,        -,               true
            """)
    void pathsAreRelativeToTheFolder(String glob, String source, boolean matches) {
        assertThat(PathGlob.of(glob, Path.of("/repo")).matches(source)).isEqualTo(matches);
    }
}
