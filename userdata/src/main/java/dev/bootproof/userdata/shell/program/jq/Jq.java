package dev.bootproof.userdata.shell.program.jq;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Filter;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Input;
import dev.bootproof.userdata.shell.program.Lines;
import dev.bootproof.userdata.shell.program.Source;
import dev.bootproof.userdata.shell.program.UnfollowedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code jq}. */
public final class Jq {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Jq() {}

    /** What a command line says. */
    private record Settings(List<String> operands, Map<String, JsonNode> variables, String letters, boolean followed) {}

    public static Exit run(List<String> argv, Host host) {
        Settings settings = settings(argv.subList(1, argv.size()), host);
        boolean bare = settings.operands().isEmpty();
        List<String> paths =
                settings.operands().subList(bare ? 0 : 1, settings.operands().size());
        boolean noInput = settings.letters().indexOf('n') >= 0;
        Input input = noInput ? new Input("null", Exit.success()) : Input.of(host, paths);
        String program = bare ? "." : settings.operands().get(0);
        Optional<JqFilter> filter = settings.followed() && Value.isKnown(program) && Value.isKnown(input.text())
                ? JqParser.parse(program, JqScope.of(settings.variables(), host::variable, host::spend))
                : Optional.empty();
        if (filter.isEmpty() || !input.exit().isSuccess()) {
            host.print(Filter.marks(input.text()));
            return input.exit().equals(Exit.failure()) ? Exit.of(2) : Exit.unknown();
        }
        List<JsonNode> results = new ArrayList<>();
        Exit exit = Exit.success();
        try {
            for (JsonNode value : inputs(input.text(), settings.letters())) {
                host.spend(1 + input.text().length() / 64);
                filter.get().apply(value).forEach(results::add);
            }
        } catch (IllegalArgumentException e) {
            exit = Exit.of(5);
        } catch (IOException e) {
            exit = Exit.of(2);
        } catch (UnfollowedException e) {
            host.print(Value.ANYTHING);
            return Exit.unknown();
        }
        print(host, results, settings.letters());
        boolean asked = settings.letters().indexOf('e') >= 0;
        if (asked && exit.isSuccess()) {
            JsonNode last =
                    results.isEmpty() ? JsonNodeFactory.instance.missingNode() : results.get(results.size() - 1);
            boolean bad = last.isNull() || (last.isBoolean() && !last.booleanValue());
            return results.isEmpty() ? Exit.of(4) : bad ? Exit.failure() : Exit.success();
        }
        return exit;
    }

    /** With {@code -s} all values are one array. */
    private static List<JsonNode> inputs(String text, String letters) throws IOException {
        if (letters.indexOf('n') >= 0) {
            return List.of(JsonNodeFactory.instance.nullNode());
        }
        List<JsonNode> values = letters.indexOf('R') < 0 ? values(text) : lines(text, letters.indexOf('s') >= 0);
        return letters.indexOf('s') < 0 || letters.indexOf('R') >= 0
                ? values
                : List.of(JsonNodeFactory.instance.arrayNode().addAll(values));
    }

    /** With {@code -R} each line is a text, with {@code -s} as well all of them are one. */
    private static List<JsonNode> lines(String text, boolean one) {
        List<String> lines = one ? List.of(text) : Lines.bare(text);
        return lines.stream().<JsonNode>map(TextNode::valueOf).toList();
    }

    private static List<JsonNode> values(String text) throws IOException {
        List<JsonNode> values = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(text)) {
            while (parser.nextToken() != null) {
                values.add(JSON.readTree(parser));
            }
        }
        return values;
    }

    private static void print(Host host, List<JsonNode> results, String letters) {
        boolean raw = letters.indexOf('r') >= 0 || letters.indexOf('j') >= 0;
        boolean compact = letters.indexOf('c') >= 0;
        ObjectWriter writer = compact ? JSON.writer() : JSON.writer(new Indented());
        for (JsonNode given : results) {
            JsonNode result = letters.indexOf('S') >= 0 ? sorted(given) : given;
            String end = letters.indexOf('j') >= 0 ? "" : "\n";
            if (raw && result.isTextual()) {
                host.print(result.textValue() + end);
                continue;
            }
            if (hasOwnNumber(result)) {
                host.print(Value.ANYTHING + end);
                continue;
            }
            try {
                host.print(writer.writeValueAsString(result) + end);
            } catch (JsonProcessingException e) {
                host.print(Value.ANYTHING + end);
            }
        }
    }

    /** Whether there is a number that jq 1.5, 1.6 and 1.7 write differently: {@code 1.0 1e2}. */
    private static boolean hasOwnNumber(JsonNode value) {
        if (value.isFloatingPointNumber()) {
            return !value.toString().matches("-?\\d+\\.\\d*[1-9]");
        }
        for (JsonNode element : value) {
            if (hasOwnNumber(element)) {
                return true;
            }
        }
        return false;
    }

    /** With the members of objects by name. */
    private static JsonNode sorted(JsonNode value) {
        if (value.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            value.forEach(element -> array.add(sorted(element)));
            return array;
        }
        if (!value.isObject()) {
            return value;
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        value.properties().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(member -> object.set(member.getKey(), sorted(member.getValue())));
        return object;
    }

    /** As jq prints without options: two blanks a level, one element a line. */
    private static final class Indented extends DefaultPrettyPrinter {
        private static final long serialVersionUID = 1L;

        Indented() {
            super(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""));
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            indentArraysWith(indenter);
            indentObjectsWith(indenter);
        }

        @Override
        public DefaultPrettyPrinter createInstance() {
            return new Indented();
        }
    }

    private static Optional<JsonNode> argument(String text, boolean json) {
        try {
            return Optional.of(json ? JSON.readTree(text) : TextNode.valueOf(text));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** A file as a text, or the values in it as an array. */
    private static Optional<JsonNode> file(String path, boolean json, Host host) {
        if (!(host.open(path) instanceof Source.Text found) || !Value.isKnown(found.text())) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    json
                            ? JsonNodeFactory.instance.arrayNode().addAll(values(found.text()))
                            : TextNode.valueOf(found.text()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What a variable holds that an option gives. */
    private static Optional<JsonNode> variable(String option, String given, Host host) {
        if (option.endsWith("file")) {
            return file(given, option.equals("--slurpfile"), host);
        }
        return Value.isKnown(given) ? argument(given, option.equals("--argjson")) : Optional.empty();
    }

    private static Settings settings(List<String> words, Host host) {
        List<String> operands = new ArrayList<>();
        Map<String, JsonNode> variables = new HashMap<>();
        StringBuilder letters = new StringBuilder();
        boolean followed = true;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            switch (word) {
                case "--arg", "--argjson", "--rawfile", "--slurpfile" -> {
                    Optional<JsonNode> value =
                            i + 2 < words.size() ? variable(word, words.get(i + 2), host) : Optional.empty();
                    followed &= value.isPresent();
                    if (value.isPresent()) {
                        variables.put(words.get(i + 1), value.get());
                    }
                    i += 2;
                }
                case "-f", "--from-file" -> {
                    Optional<JsonNode> program =
                            i + 1 < words.size() ? file(words.get(i + 1), false, host) : Optional.empty();
                    followed &= program.isPresent();
                    operands.add(0, program.map(JsonNode::textValue).orElse(""));
                    i++;
                }
                case "--raw-input" -> letters.append('R');
                case "--sort-keys" -> letters.append('S');
                case "--monochrome-output" -> letters.append('M');
                case "--slurp" -> letters.append('s');
                case "--raw-output" -> letters.append('r');
                case "--compact-output" -> letters.append('c');
                case "--null-input" -> letters.append('n');
                case "--exit-status" -> letters.append('e');
                case "--indent" -> {
                    followed = false;
                    i++;
                }
                default -> {
                    if (word.startsWith("--") && word.length() > 2) {
                        followed = false;
                    } else if (word.startsWith("-") && word.length() > 1) {
                        letters.append(word.substring(1));
                    } else {
                        operands.add(word);
                    }
                }
            }
        }
        followed &= letters.toString().matches("[rcnejsMRS]*");
        return new Settings(operands, Map.copyOf(variables), letters.toString(), followed);
    }
}
