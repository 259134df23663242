package dev.bootproof.userdata.shell.program.jq;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import java.util.stream.Stream;

/** From one value to any number of values, as jq runs all that it has; what it refuses is an {@link IllegalArgumentException}. */
@FunctionalInterface
interface JqFilter extends Function<JsonNode, Stream<JsonNode>> {}
