package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShebangTest {
    private static Shebang of(String line) {
        return Shebang.of(line + "\ntrue\n").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "#!/bin/bash, bash",
        "#! /usr/bin/env bash, bash",
        "#!/usr/bin/env -S bash -eux, bash",
        "#!/usr/bin/python3 -u, python3",
        "#!/usr/bin/env bash -e, ''"
    })
    void program(String line, String program) {
        assertThat(of(line).program()).isEqualTo(program);
    }

    @Test
    void shells() {
        assertThat(of("#!/bin/sh -e").posixShell()).contains(true);
        assertThat(of("#!/bin/bash").posixShell()).contains(false);
        assertThat(of("#!/usr/bin/perl").posixShell()).isEqualTo(Optional.empty());
        assertThat(of("#!/bin/bash # joins").posixShell()).isEqualTo(Optional.empty());
    }

    @Test
    void argumentsOfTheInterpreter() {
        assertThat(of("#!/bin/bash -e -u").arguments()).isEqualTo(List.of("-e -u"));
        assertThat(of("#!/usr/bin/env -S bash -e -u").arguments()).isEqualTo(List.of("-e", "-u"));
    }

    @Test
    void aCarriageReturnIsPartOfAName() {
        assertThat(Shebang.of("#!/bin/bash\r\ntrue\n").orElseThrow().hasCarriageReturn())
                .isTrue();
    }

    @Test
    void anythingElseIsNone() {
        assertThat(Shebang.of("# !/bin/bash\n")).isEmpty();
        assertThat(of("#!/bin/zsh").interprets()).isFalse();
        assertThat(of("#!/bin/cat").interprets()).isFalse();
        assertThat(of("#!/usr/bin/python3").interprets()).isTrue();
    }
}
