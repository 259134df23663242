package dev.bootproof.userdata.shell.program.jq;

import com.fasterxml.jackson.databind.JsonNode;

/** What {@code error} throws; {@code catch} gets the value. */
final class JqErrorException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient JsonNode value;

    JqErrorException(JsonNode value) {
        super("jq: error");
        this.value = value;
    }

    JsonNode value() {
        return value;
    }
}
