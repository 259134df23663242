package dev.bootproof.lambda.fleet;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An instance as {@code DescribeInstances} lists it.
 *
 * @param managed whether an AWS service operates it for the account, such as EKS Auto Mode
 * @param suppressionTags those of its tags that suppress findings
 */
record ListedInstance(
        String id,
        String account,
        Optional<String> cluster,
        Optional<String> nodeGroup,
        Instant launchTime,
        boolean windows,
        boolean managed,
        Map<String, String> suppressionTags) {}
