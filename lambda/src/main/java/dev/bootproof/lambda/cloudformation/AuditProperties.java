package dev.bootproof.lambda.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bootproof.lambda.fleet.FleetScope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The custom resource's properties. Any others have no meaning here; a {@code Trigger} that changes makes CloudFormation
 * call again.
 *
 * @param scope {@code Clusters}, a list of names; required
 * @param onFinding {@code OnFinding}: about an instance that is non-compliant; default {@code WARN}
 * @param onIncomplete {@code OnIncomplete}: about what could not be known; default {@code WARN}
 */
record AuditProperties(FleetScope scope, Policy onFinding, Policy onIncomplete) {
    /** @throws InvalidPropertiesException with all that is wrong, each by its property's name */
    static AuditProperties parse(JsonNode properties) throws InvalidPropertiesException {
        List<String> errors = new ArrayList<>();
        Optional<FleetScope> scope = scope(properties.path("Clusters"), errors);
        Policy onFinding = policy("OnFinding", properties, errors);
        Policy onIncomplete = policy("OnIncomplete", properties, errors);
        if (scope.isEmpty() || !errors.isEmpty()) {
            throw new InvalidPropertiesException(errors);
        }
        return new AuditProperties(scope.get(), onFinding, onIncomplete);
    }

    private static Optional<FleetScope> scope(JsonNode clusters, List<String> errors) {
        List<String> names = new ArrayList<>();
        clusters.forEach(name -> names.add(name.isTextual() ? name.asText() : ""));
        if (!clusters.isArray()) {
            errors.add("Clusters must be a list of names of EKS clusters");
            return Optional.empty();
        }
        try {
            return Optional.of(FleetScope.clusters(names));
        } catch (IllegalArgumentException e) {
            errors.add("Clusters: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static Policy policy(String property, JsonNode properties, List<String> errors) {
        JsonNode value = properties.path(property);
        if (value.isMissingNode()) {
            return Policy.WARN;
        }
        return Arrays.stream(Policy.values())
                .filter(policy -> policy.name().equals(value.asText()))
                .findFirst()
                .orElseGet(() -> {
                    errors.add(property + " must be WARN or FAIL, not \"" + value.asText() + "\"");
                    return Policy.WARN;
                });
    }
}
