package dev.bootproof.userdata.boot.lab;

/**
 * A program of a real node that stands in here, on the node's PATH. It records each call, which {@link Boot#calls} gives back.
 *
 * @param name as it is called: {@code aws}, {@code dnf}
 * @param body what bash does after the call is recorded; its status is the program's
 */
public record Stub(String name, String body) {
    /** Succeeds and says nothing. */
    public static Stub of(String name) {
        return new Stub(name, "");
    }

    String path() {
        return "/usr/local/sbin/" + name;
    }

    String script() {
        return """
                #!/bin/bash
                { printf '%%s' '%s'; (($# == 0)) || printf ' %%q' "$@"; echo; } >> /boot-lab/calls
                %s
                """.formatted(name, body);
    }
}
