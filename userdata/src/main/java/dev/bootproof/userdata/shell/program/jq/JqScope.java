package dev.bootproof.userdata.shell.program.jq;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.UnfollowedException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * What a program finds around it.
 *
 * @param variables those of the command line, and of {@code as} around a place
 * @param environment the exported variables
 * @param budget is given steps of work; throws where they are too many
 */
record JqScope(Map<String, Variable> variables, Function<String, Optional<String>> environment, IntConsumer budget) {
    /** A variable; its value is the one of the iteration at hand. */
    static final class Variable {
        private JsonNode value = JsonNodeFactory.instance.nullNode();

        JsonNode value() {
            return value;
        }

        void set(JsonNode now) {
            value = now;
        }
    }

    JqScope {
        variables = Map.copyOf(variables);
    }

    static JqScope of(
            Map<String, JsonNode> constants, Function<String, Optional<String>> environment, IntConsumer budget) {
        Map<String, Variable> variables = new HashMap<>();
        constants.forEach((name, value) -> {
            Variable variable = new Variable();
            variable.set(value);
            variables.put(name, variable);
        });
        return new JqScope(variables, environment, budget);
    }

    JqScope with(String name, Variable variable) {
        Map<String, Variable> more = new HashMap<>(variables);
        more.put(name, variable);
        return new JqScope(more, environment, budget);
    }

    JqWork work() {
        return new JqWork(budget);
    }

    JsonNode exported(String name) {
        Optional<String> value = environment.apply(name);
        if (value.filter(text -> !Value.isKnown(text)).isPresent()) {
            throw new UnfollowedException("jq");
        }
        return value.<JsonNode>map(TextNode::valueOf).orElse(JsonNodeFactory.instance.nullNode());
    }
}
