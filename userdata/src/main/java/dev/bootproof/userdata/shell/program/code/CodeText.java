package dev.bootproof.userdata.shell.program.code;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Input;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an interpreter of another language is given to run.
 *
 * @param arguments what the code finds in {@code ARGV}, as one text
 */
record CodeText(String text, String arguments, Exit exit) {
    private static final Pattern COMMENT = Pattern.compile("(?m)(^|\\s)#.*$");
    private static final Pattern NAMES = Pattern.compile("bootstrap|/etc/eks|\ufdd1");

    private static final Pattern ARGUMENTS = Pattern.compile("\\b(ARGV|argv)\\b");

    /** Between two strings that are put together. */
    private static final Pattern SEAM = Pattern.compile("[\"']\\s*[+.]?\\s*[\"']");

    /** What may start a process, or run a text. */
    private static final Pattern STARTS =
            Pattern.compile("\\b(subprocess|commands|pty|pexpect|ctypes|cffi|runpy|importlib"
                    + "|multiprocessing|asyncio|getattr|__import__|eval|compile|system|popen\\w*|exec\\w*|spawn\\w*|posix_spawn\\w*"
                    + "|fork|qx|do|require|open[23]?\\s*\\(?[^;\\n]*\\||syscall|readpipe|IPC)\\b|`|/\\w*e\\w*\\s*;");

    /** What may make a text of something that does not look like it. */
    private static final Pattern HIDES = Pattern.compile(
            "\\b(\\w*b64decode|b32decode|a85decode|fromhex|unhexlify|zlib|gzip|bz2|lzma|codecs|chr|pack|decode_base64"
                    + "|reverse|reversed|rot13|maketrans)\\b|\\[::-1\\]");

    private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*(?:import|from)\\s+([\\w., ]+)");

    /** Modules that start nothing unless {@link #STARTS} says so. */
    private static final Pattern QUIET_MODULES =
            Pattern.compile("(?:(?:argparse|base64|boto3|botocore|collections|configparser"
                    + "|copy|csv|datetime|errno|fcntl|functools|glob|hashlib|http|io|ipaddress|itertools|json|locale|logging|math|os"
                    + "|pathlib|platform|pwd|grp|random|re|requests|secrets|shutil|signal|socket|ssl|stat|string|struct|sys"
                    + "|tempfile|textwrap|time|toml|tomllib|traceback|typing|urllib|urllib2|uuid|yaml|__future__)[\\w.]*"
                    + "(?: as \\w+)?(?: import [\\w ]+)?[, ]*)+");

    private static final Pattern PATH = Pattern.compile("[\"'](/[^\"'\\s]+)[\"']");

    /**
     * @param inline the code of {@code -c} or {@code -e}, or empty
     * @param operands the file, where there is no code
     */
    static CodeText of(Host host, List<String> inline, List<String> operands) {
        if (!inline.isEmpty()) {
            return new CodeText(String.join("\n", inline), String.join(" ", operands), Exit.success());
        }
        Input input = Input.of(host, operands.isEmpty() ? List.of() : operands.subList(0, 1));
        return new CodeText(input.text(), String.join(" ", operands), input.exit());
    }

    /**
     * It is not followed: what it writes and how it ends is not known, nor what the files hold that it names; nor what it
     * runs, if it can run something and names the script, or takes what it runs from where it cannot be read.
     */
    Exit unfollowed(Host host, String language) {
        String code = COMMENT.matcher(text).replaceAll("$1");
        boolean whole = Value.tellsNothing(text);
        boolean starts = STARTS.matcher(code).find()
                || IMPORT.matcher(code)
                        .results()
                        .anyMatch(
                                found -> !QUIET_MODULES.matcher(found.group(1)).matches());
        boolean names = NAMES.matcher(SEAM.matcher(code).replaceAll("")).find()
                || (ARGUMENTS.matcher(code).find() && NAMES.matcher(arguments).find());
        boolean hides = HIDES.matcher(code).find();
        if (whole || (starts && (names || hides))) {
            host.gap("code for " + language
                    + (whole ? " is not known" : " that may run the bootstrap script is not followed"));
        }
        PATH.matcher(code).results().forEach(found -> host.mayChange(found.group(1)));
        host.print(Value.ANYTHING);
        return Exit.unknown();
    }
}
