package dev.bootproof.lambda.cloudformation;

import java.io.Serial;
import java.util.List;

/** The custom resource's properties are wrong; the message names each that is. */
final class InvalidPropertiesException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    InvalidPropertiesException(List<String> errors) {
        super("the properties of the custom resource are wrong: " + String.join("; ", errors));
    }
}
