package dev.bootproof.userdata.shell.expand;

import dev.bootproof.userdata.shell.syntax.Command;
import dev.bootproof.userdata.shell.syntax.Script;
import dev.bootproof.userdata.shell.syntax.ShellParser;
import dev.bootproof.userdata.shell.syntax.Word;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A shell with variables, options and a folder of files, that runs nothing. */
final class TestEnvironment implements Environment {
    /** A bound was reached. */
    static final class TooMuchException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    final Map<String, Variable> variables = new TreeMap<>();
    final List<String> positional = new ArrayList<>();
    final Set<String> options = new TreeSet<>(Set.of("braceexpand"));
    /** By their paths below {@code /here}, the working directory. */
    final Set<String> files = new TreeSet<>();
    /** Whether there may be more. */
    boolean unlisted;

    static TestEnvironment with(String name, String value) {
        return new TestEnvironment().and(name, value);
    }

    TestEnvironment and(String name, String value) {
        variables.put(name, Variable.scalar(value));
        return this;
    }

    TestEnvironment array(String name, String... values) {
        Map<String, String> elements = new LinkedHashMap<>();
        for (String value : values) {
            elements.put(Integer.toString(elements.size()), value);
        }
        variables.put(name, new Variable(elements, "a", Optional.empty()));
        return this;
    }

    TestEnvironment option(String name, boolean on) {
        if (on) {
            options.add(name);
        } else {
            options.remove(name);
        }
        return this;
    }

    /** What a text's words expand to. */
    List<String> fields(String text) {
        return new Expander(this).fields(words(text));
    }

    static List<Word> words(String text) {
        ShellParser parser = ShellParser.of(": " + text);
        parser.extendedGlobs(true);
        List<Word> words = ((Command.Simple) parser.next().orElseThrow()).words();
        return words.subList(1, words.size());
    }

    /** In brackets, as tables have them. */
    static String shown(List<String> fields) {
        StringBuilder shown = new StringBuilder();
        fields.forEach(field -> shown.append('<').append(field).append('>'));
        return shown.toString();
    }

    @Override
    public Optional<Variable> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    @Override
    public void assign(String name, Optional<String> subscript, String value) {
        Variable old = variables.getOrDefault(
                name, new Variable(Map.of(), subscript.isPresent() ? "a" : "", Optional.empty()));
        Map<String, String> elements = new LinkedHashMap<>(old.elements());
        elements.put(subscript.orElse("0"), value);
        variables.put(name, old.with(elements, Optional.empty()));
    }

    @Override
    public List<String> variableNames() {
        return List.copyOf(variables.keySet());
    }

    @Override
    public List<String> positional() {
        return positional;
    }

    @Override
    public Optional<String> special(char name) {
        return name == '0' ? Optional.of("bash") : Optional.empty();
    }

    @Override
    public boolean option(String name) {
        return options.contains(name);
    }

    @Override
    public String directory() {
        return "/here";
    }

    @Override
    public String output(Script script, boolean assigned) {
        throw new UnsupportedOperationException("nothing is run");
    }

    @Override
    public String process(Word.Part.ProcessSubstitution substitution) {
        throw new UnsupportedOperationException("nothing is run");
    }

    @Override
    public Optional<List<String>> namesIn(String directory) {
        return unlisted ? Optional.empty() : Optional.of(knownNamesIn(directory));
    }

    @Override
    public Optional<Boolean> isDirectory(String path) {
        return Optional.of(files.stream()
                .anyMatch(file -> ("/here/" + file).startsWith(Path.of(path).normalize() + "/")));
    }

    @Override
    public List<String> knownNamesIn(String directory) {
        String folder = Path.of(directory).normalize() + "/";
        return files.stream()
                .map(file -> "/here/" + file)
                .filter(file -> file.startsWith(folder) && file.length() > folder.length())
                .map(file -> file.substring(folder.length()).replaceFirst("/.*", ""))
                .distinct()
                .toList();
    }

    @Override
    public String text(Range number) {
        return number.isKnown() ? Long.toString(number.least()) : Value.ANYTHING;
    }

    @Override
    public Range marked(char mark) {
        return Range.ANY;
    }

    @Override
    public void spend(int amount) {}

    @Override
    public RuntimeException tooMuch(String what) {
        return new TooMuchException();
    }
}
