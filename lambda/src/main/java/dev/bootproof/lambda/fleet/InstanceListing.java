package dev.bootproof.lambda.fleet;

import java.util.List;
import java.util.Optional;

/**
 * What listing brought.
 *
 * @param instances those to read, each once
 * @param skipped how many more were listed that no longer run
 * @param incomplete why there may be more than these
 */
record InstanceListing(List<ListedInstance> instances, int skipped, Optional<String> incomplete) {
    int listed() {
        return instances.size() + skipped;
    }
}
