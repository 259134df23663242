package dev.bootproof.userdata.shell.program.utility;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Filter;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Input;
import dev.bootproof.userdata.shell.program.Lines;
import dev.bootproof.userdata.shell.program.Options;
import dev.bootproof.userdata.shell.program.Program;
import dev.bootproof.userdata.shell.program.Source;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What tells whether files are the same: {@code cmp diff md5sum sha1sum sha256sum sha512sum}. */
final class Comparison {
    private static final Map<String, String> DIGESTS =
            Map.of("md5sum", "MD5", "sha1sum", "SHA-1", "sha256sum", "SHA-256", "sha512sum", "SHA-512");

    private static final Pattern CHECK = Pattern.compile("\\\\?([0-9a-fA-F]+) [ *](.+)");

    private Comparison() {}

    static void into(Map<String, Program> programs) {
        programs.put("cmp", Comparison::compare);
        programs.put("diff", Comparison::compare);
        DIGESTS.forEach((name, algorithm) -> programs.put(name, (argv, host) -> digest(argv, host, algorithm)));
    }

    private static Exit compare(List<String> argv, Host host) {
        Options options = Options.parse(argv.subList(1, argv.size()), "niUCWLI", Set.of());
        List<String> paths = options.operands();
        // a folder, a part of a file and what is to be taken for equal are not looked into
        boolean whole = options.only("s", "q", "quiet", "silent", "brief", "u", "l", "N");
        if (paths.size() != 2 || !whole || paths.stream().anyMatch(host::isDirectory)) {
            return paths.contains("-") ? Filter.anything(host) : Filter.answer(host);
        }
        Source one = source(host, paths.get(0));
        Source other = source(host, paths.get(1));
        if (one instanceof Source.Missing || other instanceof Source.Missing) {
            return Exit.of(2);
        }
        Optional<Boolean> same = one instanceof Source.Text left && other instanceof Source.Text right
                ? same(left.text(), right.text(), host)
                : Optional.empty();
        if (same.isEmpty() || !same.get()) {
            host.print(options.has("s", "quiet", "silent") ? "" : Value.ANYTHING);
        }
        return same.map(equal -> equal ? Exit.success() : Exit.failure()).orElseGet(Exit::unknown);
    }

    private static Source source(Host host, String path) {
        return path.equals("-") ? new Source.Text(host.input()) : host.open(path);
    }

    private static Optional<Boolean> same(String left, String right, Host host) {
        String shipped = String.valueOf(Value.SHIPPED);
        if (left.equals(right) && Value.isKnown(left.replace(shipped, ""))) {
            return Optional.of(true);
        }
        String text = host.shippedText().orElse(shipped);
        String one = left.replace(shipped, text);
        String other = right.replace(shipped, text);
        if (Value.isKnown(one) && Value.isKnown(other)) {
            return Optional.of(one.equals(other));
        }
        // nobody writes down the image's script
        boolean differs =
                (one.equals(shipped) && Value.isKnown(other)) || (other.equals(shipped) && Value.isKnown(one));
        return differs ? Optional.of(false) : Optional.empty();
    }

    private static Exit digest(List<String> argv, Host host, String algorithm) {
        Options options = Options.parse(argv.subList(1, argv.size()), "", Set.of());
        if (options.has("c", "check")) {
            boolean silent = options.has("s", "status");
            return check(host, options.operands(), algorithm, silent, options.has("quiet"));
        }
        Exit exit = Exit.success();
        for (String path : options.operands().isEmpty() ? List.of("-") : options.operands()) {
            Input input = Input.of(host, List.of(path));
            exit = input.exit().isSuccess() ? exit : input.exit();
            String digest = Value.isKnown(input.text()) ? hex(input.text(), algorithm) : Value.ANYTHING;
            if (!input.exit().equals(Exit.failure())) {
                host.print(digest + "  " + path + "\n");
            }
        }
        return exit;
    }

    /** Succeeds where a line is one of a digest, and every such line is right. */
    private static Exit check(Host host, List<String> lists, String algorithm, boolean silent, boolean quiet) {
        Input input = Input.of(host, lists);
        if (!Value.isKnown(input.text())) {
            host.print(silent ? "" : Value.ANYTHING);
            return Exit.unknown();
        }
        StringBuilder out = new StringBuilder();
        boolean failed = false;
        boolean any = false;
        boolean doubt = false;
        for (String line : Lines.bare(input.text())) {
            Matcher matcher = CHECK.matcher(line);
            if (!matcher.matches()
                    || matcher.group(1).length() != hex("", algorithm).length()) {
                continue;
            }
            any = true;
            String good = quiet ? "" : matcher.group(2) + ": OK\n";
            Source source = host.open(matcher.group(2));
            if (source instanceof Source.Text text && Value.isKnown(text.text())) {
                boolean right = hex(text.text(), algorithm).equalsIgnoreCase(matcher.group(1));
                failed |= !right;
                out.append(right ? good : matcher.group(2) + ": FAILED\n");
            } else if (source instanceof Source.Missing) {
                failed = true;
                out.append(matcher.group(2)).append(": FAILED open or read\n");
            } else {
                doubt = true;
                out.append(Value.ANYTHING);
            }
        }
        host.print(silent ? "" : out.toString());
        return !any || failed ? Exit.failure() : doubt ? Exit.unknown() : Exit.success();
    }

    private static String hex(String text, String algorithm) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(Encoding.bytes(text)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has these
        }
    }
}
