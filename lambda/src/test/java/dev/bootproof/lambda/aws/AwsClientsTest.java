package dev.bootproof.lambda.aws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.s3.S3Client;

class AwsClientsTest {
    private static final String ENDPOINT = "aws.endpointUrl";

    @Test
    void setsTheRetriesItself() {
        try (Ec2Client ec2 = AwsClients.ec2(Region.EU_WEST_1, LocalClients.CREDENTIALS)) {
            assertThat(ec2.serviceClientConfiguration().overrideConfiguration().retryStrategy())
                    .hasValueSatisfying(
                            retries -> assertThat(retries.maxAttempts()).isEqualTo(AwsClients.MAX_ATTEMPTS));
        }
    }

    @Test
    void honoursAnotherEndpoint() {
        System.setProperty(ENDPOINT, "http://localhost:1234");
        try (S3Client s3 = AwsClients.s3(Region.EU_WEST_1, LocalClients.CREDENTIALS)) {
            assertThat(s3.utilities()
                            .getUrl(url -> url.bucket("bucket").key("key"))
                            .toString())
                    .isEqualTo("http://localhost:1234/bucket/key");
        } finally {
            System.clearProperty(ENDPOINT);
        }
    }
}
