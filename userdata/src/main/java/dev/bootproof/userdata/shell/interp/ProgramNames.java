package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Resource;
import dev.bootproof.userdata.shell.program.utility.PathNames;
import java.util.Set;

/** Names of programs that images commonly have, or that are commonly put on nodes: {@code programs.txt}. */
final class ProgramNames {
    private static final Set<String> COMMON = Set.copyOf(Resource.lines(ProgramNames.class, "programs.txt"));

    /** Those that run code of their own kinds, of which nothing is followed. */
    private static final Set<String> INTERPRETERS =
            Set.of(("ruby node php lua expect tclsh parallel make ansible ansible-playbook vi vim ed ex gdb watch"
                            + " csh tcsh zsh fish ksh dash m4")
                    .split(" "));

    /** Those after which files may be there that nobody saw. */
    private static final Set<String> FETCHERS =
            Set.of(("unzip git yum dnf rpm pip pip3 npm go make gsutil s3cmd scp sftp docker ctr"
                            + " nerdctl oras cpio split csplit 7z ar patch aria2c amazon-linux-extras")
                    .split(" "));

    /** Those whose code is followed, or may have done anything. */
    private static final Set<String> LANGUAGES = Set.of("perl", "python", "python2", "python3");

    /** Those that fill a folder that they are told of, or one of their own in the working directory. */
    private static final Set<String> PLACERS = Set.of("unzip git gsutil s3cmd sftp oras mount".split(" "));

    /** Those that become what they start; the others wait for it. */
    private static final Set<String> BECOMING = Set.of(
            "chroot chrt choom env ionice linux32 linux64 nice nohup prlimit setarch setpriv setsid stdbuf taskset"
                    .split(" "));

    /** Those that change the files that they are told of. */
    private static final Set<String> EDITORS = Set.of("patch", "dos2unix", "unix2dos", "crudini");

    /** Those that fail if a file that they are told of is not there, and do nothing else that is followed. */
    private static final Set<String> READERS =
            Set.of(("b2sum chattr chgrp chown cksum column csplit du expand getfacl lsattr od pr rmdir setfacl shred"
                            + " shuf split strings sum unexpand unzip zipinfo")
                    .split(" "));

    /** Of those whose work is known. */
    private static final Set<String> COMPLAINING =
            Set.of(("ls cat cp mv rm rmdir mkdir ln install chmod touch tee head tail wc sort cut sed tar realpath stat"
                            + " find")
                    .split(" "));

    private ProgramNames() {}

    /** Whether a program that fails says on standard error what it misses. */
    static boolean saysWhy(String name) {
        return COMPLAINING.contains(name);
    }

    static boolean makesUsers(String name) {
        return name.matches("useradd|adduser|newusers|usermod");
    }

    static boolean becomesAnother(String name) {
        return BECOMING.contains(PathNames.last(name));
    }

    static boolean reads(String name) {
        return READERS.contains(name);
    }

    static boolean edits(String name) {
        return EDITORS.contains(name);
    }

    static boolean runsCode(String name) {
        return INTERPRETERS.contains(name);
    }

    static boolean fetches(String name) {
        return FETCHERS.contains(name);
    }

    static boolean isLanguage(String name) {
        return LANGUAGES.contains(name);
    }

    static boolean places(String name) {
        return PLACERS.contains(name);
    }

    static boolean isCommon(String name) {
        return COMMON.contains(name);
    }
}
