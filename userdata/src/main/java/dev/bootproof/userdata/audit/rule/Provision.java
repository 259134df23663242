package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.interp.FileAccess.Kind;

/** What the document itself puts on the node that the image does not have. */
final class Provision {
    /** What fetches, unpacks, installs or copies. */
    private static final String[] BRINGERS = {
        "curl",
        "wget",
        "tar",
        "unzip",
        "bsdtar",
        "aws",
        "dnf",
        "yum",
        "microdnf",
        "rpm",
        "pip",
        "pip3",
        "install",
        "cp",
        "mv",
        "ln",
        "go",
        "oras",
        "git"
    };

    private Provision() {}

    /** Whether something of this name is fetched. */
    static boolean fetches(Subject subject, String name) {
        return names(subject, name, "curl", "wget", "aws");
    }

    /** Whether something of this name is fetched, unpacked, installed, copied or written. */
    static boolean brings(Subject subject, String name) {
        return names(subject, name, BRINGERS)
                || subject.files()
                        .anyMatch(used -> used.file().kind() == Kind.WRITE
                                && used.file().path().endsWith("/" + name));
    }

    private static boolean names(Subject subject, String name, String... programs) {
        return subject.commands(programs)
                .anyMatch(ran -> ran.command().arguments().stream().anyMatch(word -> word.contains(name)));
    }
}
