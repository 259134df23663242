package dev.bootproof.userdata.shell.program.utility;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Options;
import dev.bootproof.userdata.shell.program.Program;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code basename dirname}. */
public final class PathNames {
    private PathNames() {}

    static void into(Map<String, Program> programs) {
        programs.put("basename", PathNames::basename);
        programs.put("dirname", PathNames::dirname);
    }

    /** What stands behind the last slash. */
    public static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String trimmed(String path) {
        return path.replaceFirst("(?<=.)/+$", "");
    }

    private static Exit basename(List<String> argv, Host host) {
        Options options = Options.parse(argv.subList(1, argv.size()), "s", Set.of("suffix"));
        List<String> operands = options.operands();
        boolean many = options.has("a", "multiple", "s", "suffix");
        if (operands.isEmpty() || (!many && operands.size() > 2)) {
            return Exit.failure();
        }
        String suffix = options.value("s", "suffix").orElse(!many && operands.size() > 1 ? operands.get(1) : "");
        for (String operand : many ? operands : operands.subList(0, 1)) {
            String path = trimmed(operand);
            String name = path.equals("/") ? path : last(path);
            boolean ends = !suffix.isEmpty() && name.endsWith(suffix) && !name.equals(suffix);
            host.print((ends ? name.substring(0, name.length() - suffix.length()) : name) + "\n");
        }
        return Exit.success();
    }

    private static Exit dirname(List<String> argv, Host host) {
        List<String> operands =
                Options.parse(argv.subList(1, argv.size()), "", Set.of()).operands();
        for (String operand : operands) {
            String path = trimmed(operand);
            int slash = path.lastIndexOf('/');
            boolean unknown = !Value.isKnown(path) && slash < path.lastIndexOf(Value.UNKNOWN);
            String directory = slash < 0 ? "." : slash == 0 ? "/" : trimmed(path.substring(0, slash));
            host.print((unknown ? Value.ANYTHING : directory) + "\n");
        }
        return operands.isEmpty() ? Exit.failure() : Exit.success();
    }
}
