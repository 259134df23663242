package dev.bootproof.lambda.fleet;

import java.time.Instant;
import java.util.Optional;

/**
 * An instance as {@code DescribeInstances} lists it.
 *
 * @param managed whether an AWS service operates it for the account, such as EKS Auto Mode
 */
record ListedInstance(
        String id,
        String account,
        Optional<String> cluster,
        Optional<String> nodeGroup,
        Instant launchTime,
        boolean windows,
        boolean managed) {}
