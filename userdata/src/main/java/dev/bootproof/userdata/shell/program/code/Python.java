package dev.bootproof.userdata.shell.program.code;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Filter;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Options;
import dev.bootproof.userdata.shell.program.code.CodeLexer.Kind;
import dev.bootproof.userdata.shell.program.code.CodeLexer.Language;
import dev.bootproof.userdata.shell.program.code.CodeLexer.Token;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code python}: a text of imports, constants, {@code print} and calls that start processes; no control flow. */
public final class Python {
    private static final Set<String> RUNS = Set.of(
            "subprocess.run",
            "subprocess.call",
            "subprocess.check_call",
            "subprocess.Popen",
            "subprocess.check_output");

    private final List<Token> tokens;
    private final Host host;
    /** Names that {@code from … import …} made, as their full names. */
    private final Map<String, String> imported = new HashMap<>();

    private final Map<String, List<String>> constants = new HashMap<>();
    private final List<Runnable> effects = new ArrayList<>();
    private Exit exit = Exit.success();
    private int at;

    private Python(List<Token> tokens, Host host) {
        this.tokens = tokens;
        this.host = host;
    }

    public static Exit run(List<String> argv, Host host) {
        List<String> words = argv.subList(1, argv.size());
        int code = words.indexOf("-c");
        boolean inline = code >= 0 && words.subList(0, code).stream().allMatch(word -> word.startsWith("-"));
        List<String> operands = Options.leading(words, "cmWX", Set.of()).operands();
        if (!inline && words.contains("-m")) {
            return Filter.answer(host);
        }
        CodeText text = CodeText.of(
                host, inline ? words.subList(code + 1, Math.min(code + 2, words.size())) : List.of(), operands);
        if (text.exit().equals(Exit.failure())) {
            return Exit.of(2);
        }
        Optional<Python> program = Value.isKnown(text.text())
                ? CodeLexer.tokens(text.text(), Language.PYTHON).map(tokens -> new Python(tokens, host))
                : Optional.empty();
        // nothing is done before it is sure that all of it is followed
        if (program.isEmpty() || !program.get().read()) {
            return text.unfollowed(host, "python");
        }
        program.get().effects.forEach(Runnable::run);
        return program.get().exit;
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

    private boolean take(String operator) {
        boolean there = peek().is(operator);
        at += there ? 1 : 0;
        return there;
    }

    private boolean statement() {
        Token first = peek();
        if (first.kind() == Kind.STRING) {
            return constant().isPresent();
        }
        if (first.kind() != Kind.NAME) {
            return false;
        }
        switch (first.text()) {
            case "import", "from" -> {
                imports();
                return true;
            }
            case "pass" -> {
                at++;
                return true;
            }
            default -> {}
        }
        String name = dotted();
        if (take("=")) {
            Optional<List<String>> value = constant();
            value.ifPresent(v -> constants.put(name, v));
            return value.isPresent() && !name.contains(".");
        }
        return take("(") && call(Optional.ofNullable(imported.get(name)).orElse(name));
    }

    private void imports() {
        boolean from = tokens.get(at++).text().equals("from");
        String module = from ? dotted() : "";
        while (peek().kind() != Kind.STOP) {
            Token token = tokens.get(at++);
            boolean name = token.kind() == Kind.NAME && !token.text().equals("import");
            if (name && from) {
                imported.put(token.text(), module + "." + token.text());
            }
            if (peek().kind() == Kind.NAME && peek().text().equals("as")) {
                at++;
                String alias = tokens.get(at++).text();
                imported.put(alias, (from ? module + "." : "") + token.text());
            }
        }
    }

    private String dotted() {
        StringBuilder name = new StringBuilder(tokens.get(at++).text());
        while (peek().is(".") && at + 1 < tokens.size() && tokens.get(at + 1).kind() == Kind.NAME) {
            name.append('.').append(tokens.get(at + 1).text());
            at += 2;
        }
        // import subprocess as sp
        int dot = name.indexOf(".");
        String module = dot > 0 ? imported.get(name.substring(0, dot)) : null;
        return module == null ? name.toString() : module + name.substring(dot);
    }

    /** A string, or a list of strings, of constants only. */
    private Optional<List<String>> constant() {
        List<String> values = new ArrayList<>();
        if (peek().is("[") || peek().is("(")) {
            String close = tokens.get(at++).is("[") ? "]" : ")";
            while (!take(close)) {
                Optional<String> text = text();
                if (text.isEmpty() || !(take(",") || peek().is(close))) {
                    return Optional.empty();
                }
                values.add(text.get());
            }
            return Optional.of(values);
        }
        if (peek().kind() == Kind.NAME
                && constants.containsKey(peek().text())
                && (at + 1 >= tokens.size() || !tokens.get(at + 1).is("+"))) {
            return Optional.of(constants.getOrDefault(tokens.get(at++).text(), List.of()));
        }
        return text().map(List::of);
    }

    private Optional<String> text() {
        StringBuilder out = new StringBuilder();
        do {
            int before = out.length();
            Token token = tokens.get(at++);
            List<String> constant = token.kind() == Kind.NAME ? constants.get(token.text()) : null;
            if (token.kind() == Kind.STRING) {
                out.append(token.text());
                while (peek().kind() == Kind.STRING) {
                    out.append(tokens.get(at++).text());
                }
            } else if (constant != null && constant.size() == 1) {
                out.append(constant.get(0));
            } else {
                at--;
                Optional<String> made =
                        token.kind() == Kind.TEMPLATE ? filled(tokens.get(at++).text()) : decoded();
                if (made.isEmpty()) {
                    return Optional.empty();
                }
                out.append(made.get());
            }
            boolean method = true;
            while (method) {
                boolean stripped = takeMethod("strip");
                if (stripped) {
                    String piece = out.substring(before).strip();
                    out.setLength(before);
                    out.append(piece);
                }
                method = stripped || takeMethod("decode");
            }
        } while (take("+"));
        return Optional.of(out.toString());
    }

    /** {@code f"{name} text"} of constants. */
    private Optional<String> filled(String template) {
        String text = template;
        for (Map.Entry<String, List<String>> constant : constants.entrySet()) {
            if (constant.getValue().size() == 1) {
                text = text.replace(
                        "{" + constant.getKey() + "}", constant.getValue().get(0));
            }
        }
        return text.indexOf('{') < 0 && text.indexOf('}') < 0 ? Optional.of(text) : Optional.empty();
    }

    /** {@code base64.b64decode("…")}. */
    private Optional<String> decoded() {
        if (peek().kind() != Kind.NAME) {
            return Optional.empty();
        }
        String name = dotted();
        boolean base64 = imported.getOrDefault(name, name).equals("base64.b64decode");
        Optional<String> encoded = base64 && take("(") ? text() : Optional.empty();
        if (encoded.isEmpty() || !take(")")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new String(Base64.getDecoder().decode(encoded.get()), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Takes {@code .name()} with constants or nothing in the parentheses. */
    private boolean takeMethod(String name) {
        boolean there = peek().is(".")
                && at + 2 < tokens.size()
                && tokens.get(at + 1).kind() == Kind.NAME
                && tokens.get(at + 1).text().equals(name)
                && tokens.get(at + 2).is("(");
        if (there) {
            at += 3;
            while (peek().kind() == Kind.STRING) {
                at++;
            }
            return take(")");
        }
        return false;
    }

    private boolean call(String name) {
        List<List<String>> arguments = new ArrayList<>();
        boolean shell = false;
        boolean captured = name.equals("subprocess.check_output") || name.equals("os.popen");
        while (!take(")")) {
            boolean keyword = peek().kind() == Kind.NAME
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1).is("=");
            if (keyword) {
                String key = peek().text();
                at += 2;
                String value =
                        peek().kind() == Kind.NAME ? dotted() : tokens.get(at++).text();
                shell |= key.equals("shell") && value.equals("True");
                captured |= key.matches("stdout|capture_output");
                if (key.matches("executable|cwd|env|preexec_fn|sep|end|file")) {
                    return false;
                }
            } else if (peek().kind() == Kind.NUMBER) {
                arguments.add(List.of(tokens.get(at++).text()));
            } else {
                Optional<List<String>> value = constant();
                if (value.isEmpty()) {
                    return false;
                }
                arguments.add(value.get());
            }
            if (!take(",") && !peek().is(")")) {
                return false;
            }
        }
        return effect(name, arguments, shell, captured);
    }

    private boolean effect(String name, List<List<String>> arguments, boolean shell, boolean captured) {
        List<String> first = arguments.isEmpty() ? List.of() : arguments.get(0);
        if (name.equals("print")) {
            List<String> texts =
                    arguments.stream().map(a -> String.join(" ", a)).toList();
            effects.add(() -> host.print(String.join(" ", texts) + "\n"));
            return true;
        }
        if (first.isEmpty()) {
            return false;
        }
        if (name.equals("os.system") || name.equals("os.popen") || (RUNS.contains(name) && shell)) {
            effects.add(() -> execute(List.of("sh", "-c", first.get(0)), captured));
            return true;
        }
        if (RUNS.contains(name)) {
            effects.add(() -> execute(first, captured));
            return true;
        }
        if (name.matches("os\\.execvp?|os\\.execlp?") && arguments.size() > 1 && peek().kind() == Kind.STOP) {
            List<String> argv = new ArrayList<>(first);
            List<List<String>> rest = arguments.subList(1, arguments.size());
            // the first of the arguments is the program's own name
            rest.stream().flatMap(List::stream).skip(1).forEach(argv::add);
            effects.add(() -> execute(argv, false));
            exit = Exit.unknown();
            at = tokens.size() - 1;
            return true;
        }
        return name.matches("time\\.sleep|sys\\.stdout\\.flush|os\\.chdir") && !name.equals("os.chdir");
    }

    private void execute(List<String> argv, boolean captured) {
        Host.Ran ran = host.execute(argv, "");
        if (!captured) {
            host.print(ran.output());
        }
        exit = exit.isSuccess() && ran.exit().isSuccess() ? exit : Exit.unknown();
    }
}
