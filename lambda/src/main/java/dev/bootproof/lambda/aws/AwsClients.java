package dev.bootproof.lambda.aws;

import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * SDK clients that behave the same wherever they run. Each call is tried up to {@value #MAX_ATTEMPTS} times under the
 * SDK's {@code standard} retry mode; one attempt takes at most 10 seconds; what one call may take in all is for the
 * caller to bound. The environment variable {@code AWS_ENDPOINT_URL} is honoured by the SDK itself. The caller closes
 * the client.
 */
public final class AwsClients {
    /** The first attempt and its retries. */
    public static final int MAX_ATTEMPTS = 8;

    private static final Duration ATTEMPT_TIMEOUT = Duration.ofSeconds(10);

    private AwsClients() {}

    public static Ec2Client ec2(Region region, AwsCredentialsProvider credentials) {
        return configure(Ec2Client.builder(), region, credentials, retries()).build();
    }

    public static CloudFormationClient cloudFormation(Region region, AwsCredentialsProvider credentials) {
        return configure(CloudFormationClient.builder(), region, credentials, retries())
                .build();
    }

    /** Buckets are addressed by path where the endpoint is overridden: a local AWS has no host name for each bucket. */
    public static S3Client s3(Region region, AwsCredentialsProvider credentials) {
        return configure(S3Client.builder(), region, credentials, retries())
                .forcePathStyle(isEndpointOverridden())
                .build();
    }

    /** The two places of the global endpoint that the SDK reads besides a profile, which a local AWS has no use for. */
    private static boolean isEndpointOverridden() {
        return System.getProperty("aws.endpointUrl") != null || System.getenv("AWS_ENDPOINT_URL") != null;
    }

    static <B extends AwsClientBuilder<B, ?> & AwsSyncClientBuilder<B, ?>> B configure(
            B builder, Region region, AwsCredentialsProvider credentials, StandardRetryStrategy retries) {
        return builder.region(region)
                .credentialsProvider(credentials)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(Duration.ofSeconds(5))
                        .socketTimeout(ATTEMPT_TIMEOUT))
                .overrideConfiguration(
                        settings -> settings.retryStrategy(retries).apiCallAttemptTimeout(ATTEMPT_TIMEOUT));
    }

    /**
     * Every value is set, so that a newer SDK's defaults cannot change an audit. The SDK's own retry quota is off: it
     * would stop retrying after some hundred throttled calls, which a large fleet may well meet, while our calls are
     * paced and bounded by a deadline already.
     */
    static StandardRetryStrategy retries() {
        return AwsRetryStrategy.standardRetryStrategy().toBuilder()
                .maxAttempts(MAX_ATTEMPTS)
                .circuitBreakerEnabled(false)
                .backoffStrategy(BackoffStrategy.exponentialDelay(Duration.ofMillis(100), Duration.ofSeconds(5)))
                .throttlingBackoffStrategy(
                        BackoffStrategy.exponentialDelay(Duration.ofSeconds(1), Duration.ofSeconds(20)))
                .build();
    }
}
