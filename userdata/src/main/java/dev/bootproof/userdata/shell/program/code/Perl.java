package dev.bootproof.userdata.shell.program.code;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Filter;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Input;
import dev.bootproof.userdata.shell.program.Source;
import dev.bootproof.userdata.shell.program.UnfollowedException;
import dev.bootproof.userdata.shell.program.code.CodeLexer.Kind;
import dev.bootproof.userdata.shell.program.code.CodeLexer.Language;
import dev.bootproof.userdata.shell.program.code.CodeLexer.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code perl}: a text of constants, {@code print}, {@code system} and {@code exec}; no control flow. */
public final class Perl {
    /** What a shell says of a command that is not there. */
    private static final int NOT_FOUND = 127;

    private final List<Token> tokens;
    private final Host host;
    private final List<String> operands;
    private final Map<String, String> constants = new HashMap<>();
    private final List<Runnable> effects = new ArrayList<>();
    private int at;
    private boolean replaced;
    private Exit exit = Exit.success();

    /** @param operands what it finds in {@code ARGV} */
    private Perl(List<Token> tokens, Host host, List<String> operands) {
        this.tokens = tokens;
        this.host = host;
        this.operands = List.copyOf(operands);
    }

    public static Exit run(List<String> argv, Host host) {
        PerlCommand command = PerlCommand.of(argv.subList(1, argv.size()));
        CodeText text = CodeText.of(host, command.code(), command.operands());
        if (!text.exit().isSuccess()) {
            return text.exit().equals(Exit.failure()) ? Exit.of(2) : text.unfollowed(host, "perl");
        }
        List<String> operands = command.operands().stream()
                .skip(command.code().isEmpty() ? 1 : 0)
                .toList();
        if (command.isOverLines()) {
            return overLines(command, text, operands, host);
        }
        Optional<Perl> program = Value.isKnown(text.text())
                ? CodeLexer.tokens(text.text(), Language.PERL).map(tokens -> new Perl(tokens, host, operands))
                : Optional.empty();
        if (program.isEmpty() || !program.get().read()) {
            return text.unfollowed(host, "perl");
        }
        program.get().effects.forEach(Runnable::run);
        return program.get().replaced ? Exit.unknown() : program.get().exit;
    }

    private static Exit overLines(PerlCommand command, CodeText text, List<String> paths, Host host) {
        boolean edits = !text.text().matches("(?s).*(system|exec|qx|`|/[a-z]*e[a-z]*\\s*;?\\s*$).*");
        try {
            if (!command.letters().matches("([npwl]|0(777)?)*") || !Value.isKnown(text.text())) {
                throw new UnfollowedException("perl");
            }
            return command.backup().isPresent()
                    ? inPlace(command, text.text(), paths, host)
                    : printed(command, text.text(), paths, host);
        } catch (UnfollowedException e) {
            if (!edits) {
                return text.unfollowed(host, "perl");
            }
            if (command.backup().isPresent()) {
                paths.forEach(path -> edited(host, path));
            } else {
                host.print(Value.ANYTHING);
            }
            return Exit.unknown();
        }
    }

    private static Exit printed(PerlCommand command, String text, List<String> paths, Host host) {
        PerlLines lines = PerlLines.of(text, command, host);
        Input input = Input.of(host, paths);
        if (!input.exit().isSuccess()) {
            throw new UnfollowedException("perl");
        }
        host.print(lines.edit(input.text()));
        return Exit.success();
    }

    private static Exit inPlace(PerlCommand command, String text, List<String> paths, Host host) {
        Map<String, String> made = new LinkedHashMap<>();
        for (String path : paths) {
            if (!(host.open(path) instanceof Source.Text old)) {
                throw new UnfollowedException("perl");
            }
            String backup = command.backup().orElse("");
            if (backup.contains("*")) {
                throw new UnfollowedException("perl");
            }
            String edited = PerlLines.of(text, command, host).edit(old.text());
            if (!backup.isEmpty()) {
                made.put(path + backup, old.text());
            }
            made.put(path, edited);
        }
        made.forEach(host::write);
        return Exit.success();
    }

    /** An edited script of the image is still that script; another text is not known any more. */
    private static void edited(Host host, String path) {
        if (host.open(path) instanceof Source.Text text) {
            host.write(path, Filter.marks(text.text()));
        }
    }

    private boolean read() {
        while (at < tokens.size()) {
            int line = peek().line();
            effects.add(() -> host.line(line));
            if (!statement() || at >= tokens.size() || tokens.get(at++).kind() != Kind.STOP) {
                return false;
            }
        }
        return true;
    }

    private Token peek() {
        return tokens.get(Math.min(at, tokens.size() - 1));
    }

    private boolean statement() {
        Token first = tokens.get(at++);
        if (first.kind() == Kind.COMMAND) {
            effects.add(() -> host.execute(List.of("sh", "-c", first.text()), ""));
            return true;
        }
        if (first.kind() != Kind.NAME) {
            return false;
        }
        if (first.text().equals("use") && peek().text().matches("strict|warnings|utf8")) {
            at++;
            return true;
        }
        String name = first.text().matches("my|our") ? tokens.get(at++).text() : first.text();
        if (name.startsWith("$") && peek().is("=")) {
            at++;
            Optional<String> value = text();
            value.ifPresent(v -> constants.put(name, v));
            return value.isPresent();
        }
        if (!name.matches("system|exec|print|exit")) {
            return false;
        }
        Optional<List<String>> arguments = arguments();
        if (arguments.isEmpty()) {
            return false;
        }
        List<String> words = arguments.get();
        switch (name) {
            case "print" -> effects.add(() -> host.print(String.join("", words)));
            case "system", "exec" -> {
                if (words.isEmpty()) {
                    return false;
                }
                // one word goes to the shell, several are a command
                effects.add(() -> execute(words, name.equals("exec")));
                if (name.equals("exec")) {
                    at = tokens.size() - 1;
                }
            }
            default -> {
                replaced |= !words.equals(List.of("0")) && !words.isEmpty();
                at = tokens.size() - 1;
            }
        }
        return otherwise();
    }

    /** Where a program is not there that takes the place of Perl's, that has come to its end. */
    private void execute(List<String> words, boolean last) {
        boolean one = words.size() == 1;
        Host.Ran ran = host.execute(one ? List.of("sh", "-c", words.get(0)) : words, "");
        host.print(ran.output());
        if (last) {
            // one word goes to the shell only if it holds more than a name: a 127 may be the shell's, or none at all
            boolean missing = ran.exit().equals(Exit.of(NOT_FOUND));
            exit = !missing ? ran.exit() : one ? Exit.unknown() : Exit.success();
        }
    }

    /** {@code == 0 or die "…"}: what is said, or ends the program, where the command failed. */
    private boolean otherwise() {
        if (peek().is("=")) {
            boolean zero = at + 2 < tokens.size()
                    && tokens.get(at + 1).is("=")
                    && tokens.get(at + 2).text().equals("0");
            at += 3;
            if (!zero) {
                return false;
            }
        }
        boolean or = peek().kind() == Kind.NAME && peek().text().equals("or");
        if (!or) {
            return true;
        }
        at++;
        if (!tokens.get(at++).text().matches("die|warn")) {
            return false;
        }
        replaced = true;
        return arguments().isPresent();
    }

    private Optional<List<String>> arguments() {
        boolean parenthesis = peek().is("(");
        at += parenthesis ? 1 : 0;
        List<String> words = new ArrayList<>();
        while (peek().kind() != Kind.STOP && !peek().is(")")) {
            if (peek().kind() == Kind.NAME && peek().text().equals("@ARGV")) {
                words.addAll(operands);
                at++;
            } else {
                Optional<String> text = text();
                if (text.isEmpty()) {
                    return Optional.empty();
                }
                words.add(text.get());
            }
            at += peek().is(",") ? 1 : 0;
        }
        if (parenthesis && !peek().is(")")) {
            return Optional.empty();
        }
        at += parenthesis ? 1 : 0;
        return Optional.of(words);
    }

    private Optional<String> text() {
        StringBuilder out = new StringBuilder();
        while (true) {
            Token token = tokens.get(at++);
            String constant = token.kind() == Kind.NAME ? constants.get(token.text()) : null;
            if (token.kind() == Kind.STRING || token.kind() == Kind.NUMBER) {
                out.append(token.text());
            } else if (token.kind() == Kind.TEMPLATE
                    && constants.keySet().stream().anyMatch(token.text()::contains)) {
                String text = token.text();
                for (Map.Entry<String, String> known : constants.entrySet()) {
                    text = text.replaceAll(
                            Pattern.quote(known.getKey()) + "(?!\\w)", Matcher.quoteReplacement(known.getValue()));
                }
                if (text.matches("(?s).*[$@].*")) {
                    return Optional.empty();
                }
                out.append(text);
            } else if (constant != null) {
                out.append(constant);
            } else {
                return Optional.empty();
            }
            if (!peek().is(".")) {
                return Optional.of(out.toString());
            }
            at++;
        }
    }
}
