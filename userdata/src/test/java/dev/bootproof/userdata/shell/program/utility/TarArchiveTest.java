package dev.bootproof.userdata.shell.program.utility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.utility.TarArchive.Kind;
import dev.bootproof.userdata.shell.program.utility.TarArchive.Member;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class TarArchiveTest {
    private static final Member FILE = new Member("d/f.sh", Kind.FILE, true, "true\n");

    @Test
    void whatIsPackedIsUnpacked() {
        TarArchive archive = new TarArchive(
                List.of(
                        new Member("d", Kind.DIRECTORY, true, ""),
                        FILE,
                        new Member("e", Kind.FILE, false, "x".repeat(600)),
                        new Member("l", Kind.LINK, false, "d/f.sh")),
                true);

        assertThat(TarArchive.of(archive.text())).contains(archive);
        assertThat(archive.text()).hasSize(9 * 512);
    }

    @Test
    void whatIsNotKnownOfAContentIsKept() {
        TarArchive archive = new TarArchive(List.of(new Member("b", Kind.FILE, true, "#!" + Value.SHIPPED)), true);

        assertThat(TarArchive.of(archive.text())).contains(archive);
    }

    @Test
    void anArchiveThatMayHoldMoreSaysSo() {
        TarArchive partial = new TarArchive(List.of(FILE), false);

        assertThat(TarArchive.of(partial.text())).contains(partial);
        assertThat(TarArchive.of(new TarArchive(List.of(new Member("n".repeat(101), Kind.FILE, false, ""), FILE), true)
                        .text()))
                .contains(partial);
    }

    @Test
    void otherTextsAreNoArchives() {
        assertThat(List.of("", "#!/bin/bash\n", "x".repeat(2000), Value.ANYTHING))
                .allMatch(text -> TarArchive.of(text).isEmpty());
    }

    /** {@code printf 'echo hi\n' > j.sh; chmod 755 j.sh; tar cf - j.sh | gzip | base64}, with GNU tar. */
    @Test
    void whatGnuTarPackedIsRead() {
        byte[] gzip = Base64.getDecoder().decode(GNU);
        String text = Catalog.unpacked(new String(gzip, StandardCharsets.ISO_8859_1));

        assertThat(TarArchive.of(text))
                .contains(new TarArchive(List.of(new Member("j.sh", Kind.FILE, true, "echo hi\n")), true));
    }

    private static final String GNU =
            "H4sIAAAAAAAAA+3OPQrCQBAG0K09xZ5AJmLIeUSENc1Cfu6fxEosFIsgwnvNN8xM8fXHsaSdxapr20euXjOieZq3fR"
                    + "On7pxy7F1sM4/TZcg5DbVO7/4+3f/U7VpqLvfDr3sAAAAAAAAAAADwnQWqZr0LACgAAA==";
}
