package dev.bootproof.construct;

import static dev.bootproof.userdata.DeployTimeValues.MOST_BYTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class IntrinsicSizeTest {
    private static final Object REGION = Map.of("Ref", "AWS::Region");
    private static final Object PARAMETER = Map.of("Ref", "Parameter");

    static Stream<Arguments> expressions() {
        return Stream.of(
                arguments("abc", 3),
                arguments("\u00fc", 2),
                arguments(12, 2),
                arguments("a{{resolve:ssm:/x}}b{{resolve:ssm:/y}}", 2 + 2 * MOST_BYTES),
                arguments(REGION, 32),
                arguments(PARAMETER, MOST_BYTES),
                arguments(Map.of("Fn::ImportValue", "x"), MOST_BYTES),
                arguments(Map.of("Fn::GetAtt", List.of("Cluster", "CertificateAuthorityData")), 2_048),
                arguments(Map.of("Fn::GetAtt", List.of("Cluster", "Endpoint")), 256),
                arguments(Map.of("Fn::GetAtt", List.of("Cluster", "KubernetesNetworkConfig.ServiceIpv4Cidr")), 18),
                arguments(Map.of("Ref", "Bucket"), 63),
                arguments(Map.of("Fn::GetAtt", "Bucket.Arn"), 63 + 128),
                arguments(
                        Map.of(
                                "Fn::Select",
                                List.of(
                                        3,
                                        Map.of(
                                                "Fn::Split",
                                                List.of(":", Map.of("Fn::GetAtt", List.of("Bucket", "Arn")))))),
                        64),
                arguments(Map.of("Fn::GetAtt", List.of("Thing", "Arn")), MOST_BYTES),
                arguments(Map.of("Fn::GetAtt", List.of("Thing", "Other")), MOST_BYTES),
                arguments(Map.of("Fn::Join", List.of("--", List.of("a", REGION, "b"))), 1 + 2 + 32 + 2 + 1),
                arguments(Map.of("Fn::Join", List.of(",", Map.of("Fn::GetAZs", ""))), MOST_BYTES),
                arguments(Map.of("Fn::Select", List.of(5, Map.of("Fn::Split", List.of(":", REGION)))), 32),
                arguments(Map.of("Fn::Select", List.of(0, List.of("a", REGION))), 32),
                arguments(Map.of("Fn::If", List.of("Condition", "abc", REGION)), 32),
                arguments(Map.of("Fn::Base64", "abcd"), 8),
                arguments(Map.of("Fn::Sub", "a${AWS::Region}b${!c}"), 1 + 32 + 1 + 5),
                arguments(Map.of("Fn::Sub", List.of("${x}${Cluster.Endpoint}", Map.of("x", "abc"))), 3 + 256),
                arguments(Map.of("a", 1, "b", 2), MOST_BYTES));
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void isBounded(Object expression, int bytes) {
        assertThat(new IntrinsicSize(id -> Optional.ofNullable(
                                Map.of("Bucket", "AWS::S3::Bucket").get(id)))
                        .atMost(expression))
                .isEqualTo(bytes);
    }
}
