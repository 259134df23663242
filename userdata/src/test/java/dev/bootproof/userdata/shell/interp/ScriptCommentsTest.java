package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.shell.syntax.Comment;
import dev.bootproof.userdata.shell.syntax.Position;
import org.junit.jupiter.api.Test;

class ScriptCommentsTest {
    @Test
    void theyStandWhereTheProgramHasThem() {
        assertThat(ScriptComments.in(Bytes.of("#cloud-boothook\r\n#!/bin/sh\r\necho # a\r\n")))
                .containsExactly(
                        new Comment(new Position(1, 1), "#cloud-boothook"),
                        new Comment(new Position(2, 1), "#!/bin/sh"),
                        new Comment(new Position(3, 6), "# a"));
    }

    @Test
    void anotherProgramsAreNotRead() {
        assertThat(ScriptComments.in(Bytes.of("#!/usr/bin/python3\n# a\n"))).isEmpty();
        assertThat(ScriptComments.in(Bytes.of("# a\n"))).isEmpty();
    }
}
