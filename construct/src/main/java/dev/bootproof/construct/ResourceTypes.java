package dev.bootproof.construct;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.CfnResource;
import software.constructs.IConstruct;

/** The types of an app's resources by their logical ids; looked for when first asked. */
final class ResourceTypes {
    private final IConstruct scope;
    private final Map<String, Optional<String>> types = new HashMap<>();

    ResourceTypes(IConstruct scope) {
        this.scope = scope;
    }

    /** The type of a resource; nothing where there is none of the id, or where stacks use it for several. */
    Optional<String> of(String logicalId) {
        if (types.isEmpty()) {
            for (IConstruct construct : scope.getNode().getRoot().getNode().findAll()) {
                if (construct instanceof CfnResource resource) {
                    String id = String.valueOf(resource.getStack().resolve(resource.getLogicalId()));
                    types.merge(
                            id,
                            Optional.of(resource.getCfnResourceType()),
                            (one, other) -> one.equals(other) ? one : Optional.empty());
                }
            }
        }
        return types.getOrDefault(logicalId, Optional.empty());
    }
}
