package dev.bootproof.userdata.shell.program.utility;

import dev.bootproof.userdata.shell.program.Program;
import dev.bootproof.userdata.shell.program.awk.Awk;
import dev.bootproof.userdata.shell.program.code.Perl;
import dev.bootproof.userdata.shell.program.code.Python;
import dev.bootproof.userdata.shell.program.jq.Jq;
import dev.bootproof.userdata.shell.program.sed.Sed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The programs that are followed, by name. */
public final class Catalog {
    private static final Map<String, Program> PROGRAMS = programs();

    private Catalog() {}

    public static Map<String, Program> all() {
        return PROGRAMS;
    }

    /** What {@code tar} does apart from packing and unpacking. */
    public static Program tarCommands() {
        return Tar::run;
    }

    /** A text that was compressed, or the text itself where it was not. */
    public static String unpacked(String text) {
        return Compression.unpackedOrSame(text);
    }

    private static Map<String, Program> programs() {
        Map<String, Program> programs = new HashMap<>();
        Concatenation.into(programs);
        Ordering.into(programs);
        Ends.into(programs);
        Columns.into(programs);
        Encodings.into(programs);
        Compression.into(programs);
        PathNames.into(programs);
        Numbers.into(programs);
        Identity.into(programs);
        SystemRelease.into(programs);
        Comparison.into(programs);
        programs.put("awk", Awk::run);
        programs.put("gawk", Awk::run);
        programs.put("mawk", Awk::run);
        programs.put("jq", Jq::run);
        programs.put("perl", Perl::run);
        for (String name : List.of("python", "python2", "python3")) {
            programs.put(name, Python::run);
        }
        programs.put("ssh", Ssh::run);
        programs.put("tr", Tr::run);
        programs.put("sed", Sed::run);
        programs.put("grep", Grep::run);
        programs.put("egrep", Grep::run);
        programs.put("fgrep", Grep::run);
        programs.put("dd", Dd::run);
        programs.put("envsubst", Envsubst::run);
        programs.put("ls", Ls::run);
        programs.put("stat", Stat::run);
        programs.put("bc", Bc::run);
        programs.put("getopt", Getopt::run);
        Sorted.into(programs);
        return Map.copyOf(programs);
    }
}
