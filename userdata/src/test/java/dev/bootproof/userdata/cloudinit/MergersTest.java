package dev.bootproof.userdata.cloudinit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.bootproof.userdata.cloudinit.python.LimitException;
import dev.bootproof.userdata.cloudinit.python.PythonException;
import dev.bootproof.userdata.cloudinit.python.PythonRepr;
import dev.bootproof.userdata.cloudinit.python.PythonYaml;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each merge as cloud-init 22.4.2's {@code mergers} makes it. */
class MergersTest {
    static Stream<Arguments> merges() {
        return Stream.of(
                arguments(
                        "the usual",
                        "dict(replace)+list()+str()",
                        "{a: [1], b: x}",
                        "{a: [2], c: y}",
                        "{'a': [2], 'b': 'x', 'c': 'y'}"),
                arguments("append", "list(append)+dict(recurse_array)+str()", "{a: [1]}", "{a: [2]}", "{'a': [1, 2]}"),
                arguments("prepend", "list(prepend)+dict(recurse_array)", "{a: [1]}", "{a: [2]}", "{'a': [2, 1]}"),
                arguments(
                        "no_replace",
                        "dict(no_replace,recurse_list)+list(append)",
                        "{a: [1], b: x}",
                        "{a: [2], b: y}",
                        "{'a': [1, 2], 'b': 'x'}"),
                arguments("texts", "dict(recurse_str)+str(append)", "{a: x}", "{a: y}", "{'a': 'xy'}"),
                arguments("allow_delete", "dict(allow_delete)", "{a: 1, b: 2}", "{a: ~}", "{'b': 2}"),
                arguments(
                        "a list item for item",
                        "list(replace)+dict(recurse_array)",
                        "{a: [1, 2, 3]}",
                        "{a: [9]}",
                        "{'a': [9, 2, 3]}"),
                arguments(
                        "lists within lists",
                        "list(replace,recurse_array)+dict(recurse_array)",
                        "{a: [[1], 2]}",
                        "{a: [[9, 8]]}",
                        "{'a': [[9], 2]}"),
                arguments(
                        "maps within lists",
                        "list(recurse_dict)+dict(recurse_array,recurse_dict)",
                        "{a: [{b: 1}]}",
                        "{a: [{c: 2}]}",
                        "{'a': [{'b': 1, 'c': 2}]}"),
                arguments("nested maps", "dict(recurse_dict)", "{a: {b: 1}}", "{a: {c: 2}}", "{'a': {'b': 1, 'c': 2}}"),
                arguments(
                        "nested maps without a word of it",
                        "dict()",
                        "{a: {b: 1}}",
                        "{a: {c: 2}}",
                        "{'a': {'b': 1, 'c': 2}}"),
                arguments("other types", "dict(recurse_array)+list(append)", "{a: [1]}", "{a: x}", "{'a': [1]}"),
                arguments("upper case", "DICT(REPLACE) + LIST(APPEND)", "{a: [1]}", "{a: [2]}", "{'a': [2]}"),
                arguments("the prefix", "m_dict(replace)", "{a: 1}", "{a: 2}", "{'a': 2}"),
                arguments("none of that name", "x()", "{a: 1}", "{a: 2}", "error"),
                arguments("no parentheses", "dict", "{a: 1}", "{a: 2}", "error"),
                arguments("none", "", "{a: 1}", "{a: 2}", "{'a': 1}"),
                arguments("only for lists", "list(append)", "{a: [1]}", "{a: [2]}", "{'a': [1]}"),
                arguments("a set", "dict(recurse_array)+list(append)", "{a: [1]}", "{a: !!set {b}}", "{'a': [1]}"));
    }

    static Stream<Arguments> keys() {
        return Stream.of(
                arguments("merge_how: 'list(append)+dict(recurse_array)'\na: [2]", "{'a': [1, 2]}"),
                arguments("merge_type: 'list(append)+dict(recurse_array)'\na: [2]", "{'a': [1, 2]}"),
                arguments(
                        "merge_how: [{name: list, settings: [append]}, {name: dict, settings: [recurse_array]}]\na: [2]",
                        "{'a': [1, 2]}"),
                arguments("merge_how: [[list, append], [dict, recurse_array]]\na: [2]", "{'a': [1, 2]}"),
                arguments("merge_how: [{name: list}]\na: [2]", "error"),
                arguments("merge_how: 5\na: [2]", "error"),
                arguments("merge_how: ~\na: [2]", "{'a': [2]}"),
                arguments("merge_how: []\na: [2]", "{'a': [2]}"),
                arguments("merge_how: [list, dict]\na: [2]", "error"),
                arguments(
                        "merge_how: [{name: dict, settings: 'recurse_array'}, {name: list, settings: append}]\na: [2]",
                        "{'a': [1, 2]}"),
                arguments("merge_how: {list: append}\na: [2]", "error"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("merges")
    void mergesAsCloudInitDoes(String name, String how, String before, String part, String merged)
            throws LimitException {
        assertThat(merged(value(before), value(part), () -> Mergers.parse(how))).isEqualTo(merged);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void takesTheWayToMergeFromThePart(String part, String merged) throws LimitException {
        Map<Object, Object> config = value(part);

        assertThat(merged(value("a: [1]"), config, () -> {
                    List<Mergers.Merger> mergers = Mergers.extract(config);
                    return mergers.isEmpty() ? Mergers.parse("dict(replace)+list()+str()") : mergers;
                }))
                .isEqualTo(merged);
    }

    private interface Ways {
        List<Mergers.Merger> get() throws PythonException;
    }

    private static String merged(Map<Object, Object> before, Map<Object, Object> part, Ways ways) {
        try {
            return PythonRepr.str(Mergers.of(ways.get()).merge(before, part));
        } catch (PythonException e) {
            return "error";
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> value(String yaml) throws LimitException {
        try {
            return (Map<Object, Object>) PythonYaml.load(yaml).value();
        } catch (PythonException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
