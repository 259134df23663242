package dev.bootproof.construct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.s3.IBucket;
import software.amazon.awscdk.services.scheduler.ScheduleExpression;

/**
 * What a {@link UserDataAudit} is made of. Immutable. Nothing is checked here: the construct checks all of it together.
 */
public final class UserDataAuditProps {
    static final int DEFAULT_RETENTION_DAYS = 400;

    final List<String> clusterNames;
    final List<ManagedNodeGroup> nodeGroups;
    final Reaction onFinding;
    final Reaction onIncomplete;
    final ScheduleExpression schedule;
    final Optional<IBucket> reportBucket;
    final Optional<Duration> reportRetention;

    private UserDataAuditProps(Setters<?> from) {
        clusterNames = Stream.concat(
                        from.clusterNames.stream(), from.nodeGroups.stream().map(group -> group.cluster.name()))
                .distinct()
                .toList();
        nodeGroups = List.copyOf(from.nodeGroups);
        onFinding = from.onFinding;
        onIncomplete = from.onIncomplete;
        schedule = from.schedule.orElseGet(() -> ScheduleExpression.rate(Duration.days(1)));
        reportBucket = from.reportBucket;
        reportRetention = from.reportRetention;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Makes props. */
    public static final class Builder extends Setters<Builder> {
        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        public UserDataAuditProps build() {
            return props();
        }
    }

    /** The properties, for both {@link Builder} and {@link UserDataAudit.Builder}. */
    public abstract static sealed class Setters<B extends Setters<B>> permits Builder, UserDataAudit.Builder {
        private final List<String> clusterNames = new ArrayList<>();
        private final List<ManagedNodeGroup> nodeGroups = new ArrayList<>();
        private Reaction onFinding = Reaction.WARN;
        private Reaction onIncomplete = Reaction.WARN;
        private Optional<ScheduleExpression> schedule = Optional.empty();
        private Optional<IBucket> reportBucket = Optional.empty();
        private Optional<Duration> reportRetention = Optional.empty();

        Setters() {}

        abstract B self();

        UserDataAuditProps props() {
            return new UserDataAuditProps(this);
        }

        /**
         * Adds a cluster whose nodes are audited, of whatever kind they are. At least one cluster or node group is
         * required; at most 190 clusters.
         */
        public B cluster(ClusterRef value) {
            clusterNames.add(value.name());
            return self();
        }

        /** As {@link #cluster(ClusterRef)}. */
        public B cluster(software.amazon.awscdk.services.eks.ICluster value) {
            return cluster(ClusterRef.of(value));
        }

        /** As {@link #cluster(ClusterRef)}. */
        public B cluster(software.amazon.awscdk.services.eks_v2.ICluster value) {
            return cluster(ClusterRef.of(value));
        }

        /** Adds clusters by name, in this account and Region. */
        public B clusters(String... names) {
            clusterNames.addAll(List.of(names));
            return self();
        }

        /**
         * Adds node groups of the same stack. Their clusters are audited, after the deployment has brought the node groups
         * up, and again whenever a deployment changes what their nodes boot with.
         */
        public B nodeGroups(ManagedNodeGroup... values) {
            nodeGroups.addAll(List.of(values));
            return self();
        }

        /** What a deployment does when a node's user data breaks a rule. Default: {@link Reaction#WARN}. */
        public B onFinding(Reaction value) {
            onFinding = value;
            return self();
        }

        /**
         * What a deployment does when the audit could not see everything: user data that cannot be known, a call that was
         * denied, the time used up. Default: {@link Reaction#WARN}.
         */
        public B onIncomplete(Reaction value) {
            onIncomplete = value;
            return self();
        }

        /** When the audit runs by itself, within the hour that follows. Default: once a day. */
        public B schedule(ScheduleExpression value) {
            schedule = Optional.of(value);
            return self();
        }

        /**
         * An existing bucket for the reports, below {@code reports/}. Default: a new one, encrypted by S3, TLS only, closed
         * to the public, kept when the stack is deleted.
         */
        public B reportBucket(IBucket value) {
            reportBucket = Optional.of(value);
            return self();
        }

        /** How long the new bucket keeps a report; not for an existing bucket. Default: 400 days. */
        public B reportRetention(Duration value) {
            reportRetention = Optional.of(value);
            return self();
        }
    }
}
