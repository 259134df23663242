package dev.bootproof.lambda.fleet;

import dev.bootproof.lambda.time.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.DescribeInstancesRequest;
import software.amazon.awssdk.services.ec2.model.DescribeInstancesResponse;
import software.amazon.awssdk.services.ec2.model.Filter;
import software.amazon.awssdk.services.ec2.model.Instance;
import software.amazon.awssdk.services.ec2.model.InstanceStateName;
import software.amazon.awssdk.services.ec2.model.Reservation;
import software.amazon.awssdk.services.ec2.model.Tag;

/**
 * Lists instances page by page. Always paginated and always filtered: a call that is neither draws on EC2's smaller
 * request bucket. Instances that AWS services manage are asked for, since an account may hide them by default.
 */
final class InstanceLister {
    private static final int PAGE = 1000;
    private static final List<InstanceStateName> STATES = List.of(
            InstanceStateName.PENDING,
            InstanceStateName.RUNNING,
            InstanceStateName.STOPPING,
            InstanceStateName.STOPPED);

    /** EC2 writes it in lower case, and the SDK's enumeration, which has a capital, does not know it then. */
    private static final String WINDOWS = "windows";

    private final Ec2Client ec2;
    private final Time time;

    InstanceLister(Ec2Client ec2, Time time) {
        this.ec2 = ec2;
        this.time = time;
    }

    /** Never throws for what EC2 answers: a listing that broke off says so. */
    InstanceListing list(FleetScope scope, Instant deadline) throws InterruptedException {
        Collected collected = new Collected(scope);
        String nextToken = null;
        do {
            Duration left = time.until(deadline);
            if (left.isZero()) {
                return collected.brokenOff("time ran out");
            }
            DescribeInstancesResponse page;
            try {
                page = ec2.describeInstances(request(scope, nextToken, left));
            } catch (ApiCallTimeoutException e) {
                return collected.brokenOff("time ran out");
            } catch (SdkException e) {
                if (Thread.interrupted()) {
                    throw new InterruptedException("while listing instances");
                }
                return collected.brokenOff(Ec2Failure.of(e).description());
            }
            page.reservations().forEach(collected::add);
            nextToken = page.nextToken();
            // A page may be short or empty while there are more: only the token tells.
        } while (nextToken != null && !nextToken.isEmpty());
        return collected.whole();
    }

    private static DescribeInstancesRequest request(FleetScope scope, @Nullable String nextToken, Duration timeout) {
        List<Filter> filters = new ArrayList<>();
        filters.add(Filter.builder()
                .name("instance-state-name")
                .values(STATES.stream().map(InstanceStateName::toString).toList())
                .build());
        if (scope instanceof FleetScope.Clusters clusters) {
            filters.add(Filter.builder()
                    .name("tag-key")
                    .values(NodeTags.keysOf(clusters.names()))
                    .build());
        }
        return DescribeInstancesRequest.builder()
                .filters(filters)
                .includeManagedResources(true)
                .maxResults(PAGE)
                .nextToken(nextToken)
                .overrideConfiguration(call -> call.apiCallTimeout(timeout))
                .build();
    }

    /** What the pages bring. An instance that moves between pages while we read them is taken once. */
    private static final class Collected {
        private final FleetScope scope;
        private final Set<String> seen = new HashSet<>();
        private final List<ListedInstance> instances = new ArrayList<>();
        private final Set<String> clustersSeen = new HashSet<>();
        private int skipped;

        Collected(FleetScope scope) {
            this.scope = scope;
        }

        void add(Reservation reservation) {
            for (Instance instance : reservation.instances()) {
                NodeTags tags = tags(instance);
                Optional<String> cluster = cluster(tags);
                if (scope instanceof FleetScope.Clusters && cluster.isEmpty()) {
                    continue; // another cluster's: EC2 filters by tag keys, names are matched here
                }
                cluster.ifPresent(clustersSeen::add);
                if (!seen.add(instance.instanceId())) {
                    continue;
                }
                if (!STATES.contains(instance.state().name())) {
                    skipped++;
                    continue;
                }
                instances.add(new ListedInstance(
                        instance.instanceId(),
                        reservation.ownerId(),
                        cluster,
                        tags.nodeGroup(),
                        instance.launchTime(),
                        WINDOWS.equalsIgnoreCase(instance.platformAsString()),
                        instance.operator() != null
                                && Boolean.TRUE.equals(instance.operator().managed()),
                        tags.suppressions()));
            }
        }

        /** A tag's value may be empty, which XML does not tell from none. */
        private static NodeTags tags(Instance instance) {
            return new NodeTags(instance.tags().stream()
                    .collect(Collectors.toMap(
                            Tag::key, tag -> Objects.requireNonNullElse(tag.value(), ""), (first, second) -> second)));
        }

        private Optional<String> cluster(NodeTags tags) {
            return scope instanceof FleetScope.Clusters clusters ? tags.clusterAmong(clusters.names()) : tags.cluster();
        }

        InstanceListing whole() {
            List<String> empty = scope instanceof FleetScope.Clusters clusters
                    ? clusters.names().stream()
                            .filter(name -> !clustersSeen.contains(name))
                            .toList()
                    : List.of();
            return new InstanceListing(List.copyOf(instances), skipped, Optional.empty(), empty);
        }

        /** Which clusters are empty is not known then. */
        InstanceListing brokenOff(String reason) {
            return new InstanceListing(
                    List.copyOf(instances),
                    skipped,
                    Optional.of("listing instances broke off after " + seen.size() + ": " + reason),
                    List.of());
        }
    }
}
