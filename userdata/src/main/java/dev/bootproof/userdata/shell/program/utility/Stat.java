package dev.bootproof.userdata.shell.program.utility;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.OptionTable;
import dev.bootproof.userdata.shell.program.Options;
import dev.bootproof.userdata.shell.program.Source;
import dev.bootproof.userdata.shell.syntax.AnsiC;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code stat}: whether a file is there, and of its status the name, the kind and the size. */
final class Stat {
    private static final OptionTable OPTIONS =
            OptionTable.of("L dereference f file-system c: format: printf: t terse cached: Z help version");
    private static final Pattern FIELD = Pattern.compile("%[-+ #0']*\\d*(?:\\.\\d*)?[HL]?(.)");

    private Stat() {}

    static Exit run(List<String> argv, Host host) {
        Options options = OPTIONS.permuted(argv.subList(1, argv.size()));
        if (options.areRefused() || options.operands().isEmpty()) {
            return Exit.failure();
        }
        Optional<String> format = options.value("c", "format")
                .map(text -> text + "\n")
                .or(() -> options.value("printf").map(AnsiC::decode));
        Exit exit = Exit.success();
        for (String path : options.operands()) {
            boolean link = host.isLink(path) && !options.has("L", "dereference");
            boolean folder = !link && host.isDirectory(path);
            Source source = folder || link ? new Source.Unknown() : host.open(path);
            if (source instanceof Source.Missing) {
                exit = exit.and(Exit.failure());
                continue;
            }
            Optional<String> kind = folder
                    ? Optional.of("directory")
                    : link
                            ? Optional.of("symbolic link")
                            : source instanceof Source.Text text ? kind(text.text()) : Optional.empty();
            exit = exit.and(folder || link || source instanceof Source.Text ? Exit.success() : Exit.unknown());
            boolean followed = format.isPresent() && !options.has("f", "file-system");
            host.print(followed ? filled(format.get(), path, kind, source) : Value.ANYTHING);
        }
        return exit;
    }

    private static Optional<String> kind(String text) {
        return Value.isKnown(text)
                ? Optional.of(text.isEmpty() ? "regular empty file" : "regular file")
                : Optional.empty();
    }

    private static String filled(String format, String path, Optional<String> kind, Source source) {
        return FIELD.matcher(format).replaceAll(field -> {
            boolean plain = field.group().length() == 2;
            String value = switch (field.group(1)) {
                case "%" -> "%";
                case "n" -> path;
                case "F" -> kind.orElse(Value.ANYTHING);
                case "s" ->
                    source instanceof Source.Text text && Value.isKnown(text.text())
                            ? Integer.toString(Encoding.bytes(text.text()).length)
                            : Value.ANYTHING;
                default -> Value.ANYTHING;
            };
            return Matcher.quoteReplacement(plain ? value : Value.ANYTHING);
        });
    }
}
