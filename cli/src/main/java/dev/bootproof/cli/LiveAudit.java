package dev.bootproof.cli;

import dev.bootproof.lambda.aws.AwsClients;
import dev.bootproof.lambda.fleet.Ec2FleetAudit;
import dev.bootproof.lambda.fleet.FleetReport;
import dev.bootproof.lambda.fleet.FleetScope;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.services.ec2.Ec2Client;

/** Audits live instances with the credentials of whoever calls the command. */
final class LiveAudit {
    /** At the audit's pace of ten instances a second this is enough for some 36,000 in one Region. */
    private static final Duration LIMIT = Duration.ofHours(1);

    private LiveAudit() {}

    /**
     * One report over all {@code regions}.
     *
     * @param regions empty for the one the AWS command line would take
     * @param progress told what is being done, a line a Region
     */
    static FleetReport run(FleetScope scope, List<String> regions, Optional<String> profile, PrintWriter progress)
            throws UsageException, InterruptedException {
        List<FleetReport> reports = new ArrayList<>();
        try (DefaultCredentialsProvider credentials = credentials(profile)) {
            for (Region region : regions(regions, profile)) {
                progress.println("Reading the instances of " + region + " …");
                try (Ec2Client ec2 = AwsClients.ec2(region, credentials)) {
                    reports.add(new Ec2FleetAudit(ec2, region.id())
                            .audit(scope, Instant.now().plus(LIMIT)));
                }
            }
        }
        return FleetReport.combined(reports);
    }

    static int exitStatus(FleetReport report) {
        return switch (report.outcome()) {
            case NON_COMPLIANT -> ExitStatus.NON_COMPLIANT;
            case UNKNOWN -> ExitStatus.UNKNOWN;
            case COMPLIANT, NOT_APPLICABLE -> ExitStatus.COMPLIANT;
        };
    }

    private static DefaultCredentialsProvider credentials(Optional<String> profile) {
        DefaultCredentialsProvider.Builder builder = DefaultCredentialsProvider.builder();
        profile.ifPresent(builder::profileName);
        return builder.build();
    }

    private static List<Region> regions(List<String> named, Optional<String> profile) throws UsageException {
        if (!named.isEmpty()) {
            return named.stream().distinct().map(Region::of).toList();
        }
        DefaultAwsRegionProviderChain.Builder chain = DefaultAwsRegionProviderChain.builder();
        profile.ifPresent(chain::profileName);
        try {
            return List.of(chain.build().getRegion());
        } catch (SdkClientException e) {
            throw new UsageException("no Region is set: name one with --region, or set AWS_REGION");
        }
    }
}
