package dev.bootproof.lambda.aws;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.s3.S3Client;

/** The clients of {@link AwsClients}, but for an endpoint of this machine, and without waiting between attempts. */
public final class LocalClients {
    public static final AwsCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"));

    private LocalClients() {}

    public static Ec2Client ec2(URI endpoint) {
        return AwsClients.configure(Ec2Client.builder(), Region.EU_WEST_1, CREDENTIALS, atOnce())
                .endpointOverride(endpoint)
                .build();
    }

    public static CloudFormationClient cloudFormation(URI endpoint) {
        return AwsClients.configure(CloudFormationClient.builder(), Region.EU_WEST_1, CREDENTIALS, atOnce())
                .endpointOverride(endpoint)
                .build();
    }

    public static S3Client s3(URI endpoint) {
        return AwsClients.configure(S3Client.builder(), Region.EU_WEST_1, CREDENTIALS, atOnce())
                .endpointOverride(endpoint)
                .forcePathStyle(true)
                .build();
    }

    private static StandardRetryStrategy atOnce() {
        return AwsClients.retries().toBuilder()
                .backoffStrategy(BackoffStrategy.retryImmediately())
                .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
                .build();
    }
}
