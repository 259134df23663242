package dev.bootproof.lambda.fleet;

import java.util.List;
import java.util.Optional;

/**
 * What listing brought.
 *
 * @param instances those to read, each once
 * @param skipped how many more were listed that no longer run
 * @param incomplete why there may be more than these
 * @param emptyClusters the clusters named of which no instance was listed
 */
record InstanceListing(
        List<ListedInstance> instances, int skipped, Optional<String> incomplete, List<String> emptyClusters) {
    int listed() {
        return instances.size() + skipped;
    }
}
