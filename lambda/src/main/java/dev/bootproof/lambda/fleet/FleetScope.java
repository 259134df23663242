package dev.bootproof.lambda.fleet;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Which instances an audit is about. */
public sealed interface FleetScope {
    /**
     * The nodes of these clusters, as their tags tell.
     *
     * @throws IllegalArgumentException where {@link Clusters} does not take the names
     */
    static FleetScope clusters(Collection<String> names) {
        return new Clusters(List.copyOf(names));
    }

    /** Every instance of the account and Region, whatever its tags. */
    static FleetScope allInstances() {
        return new AllInstances();
    }

    /**
     * @param names one to {@value #MAX_NAMES} names of EKS clusters; one named twice counts once
     */
    record Clusters(List<String> names) implements FleetScope {
        /** EC2 takes 200 values for one filter; {@link NodeTags#CLUSTER_NAME_KEYS} need some of them. */
        public static final int MAX_NAMES = 190;

        /** EKS: CreateCluster, {@code name}. No wildcard of an EC2 filter is among these characters. */
        private static final Pattern NAME = Pattern.compile("[0-9A-Za-z][A-Za-z0-9_-]{0,99}");

        /** @throws IllegalArgumentException where there are none, too many, or one is no name EKS allows */
        public Clusters {
            names = names.stream().distinct().toList();
            if (names.isEmpty()) {
                throw new IllegalArgumentException("no cluster is named");
            }
            if (names.size() > MAX_NAMES) {
                throw new IllegalArgumentException(
                        names.size() + " clusters are named; one audit takes at most " + MAX_NAMES);
            }
            names.stream()
                    .filter(name -> !NAME.matcher(name).matches())
                    .findFirst()
                    .ifPresent(name -> {
                        throw new IllegalArgumentException(
                                "\"" + name + "\" is no name of an EKS cluster: up to 100 letters,"
                                        + " digits, hyphens and underscores, a letter or a digit first");
                    });
        }
    }

    record AllInstances() implements FleetScope {}
}
