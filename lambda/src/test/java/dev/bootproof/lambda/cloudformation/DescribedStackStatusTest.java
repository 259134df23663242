package dev.bootproof.lambda.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import dev.bootproof.lambda.aws.LocalClients;
import dev.bootproof.lambda.http.LocalServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;

class DescribedStackStatusTest {
    private static boolean isRollingBack(int httpStatus, String xml) {
        try (LocalServer server = new LocalServer(exchange -> answer(exchange, httpStatus, xml));
                CloudFormationClient client = LocalClients.cloudFormation(server.uri())) {
            return new DescribedStackStatus(client).isRollingBack("arn:stack");
        }
    }

    private static void answer(HttpExchange exchange, int status, String xml) throws IOException {
        String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(request).contains("Action=DescribeStacks", "StackName=arn%3Astack");
        byte[] body = xml.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @ParameterizedTest
    @CsvSource({
        "UPDATE_IN_PROGRESS, false",
        "UPDATE_ROLLBACK_IN_PROGRESS, true",
        "ROLLBACK_IN_PROGRESS, true",
        "IMPORT_ROLLBACK_IN_PROGRESS, true",
        "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS, true",
        "CREATE_IN_PROGRESS, false"
    })
    void readsTheStatus(String status, boolean rollingBack) {
        assertThat(isRollingBack(
                        200,
                        "<DescribeStacksResponse><DescribeStacksResult><Stacks><member><StackName>s</StackName>"
                                + "<StackStatus>" + status + "</StackStatus></member></Stacks></DescribeStacksResult>"
                                + "</DescribeStacksResponse>"))
                .isEqualTo(rollingBack);
    }

    @Test
    void throwsWhereItMayNot() {
        assertThatThrownBy(() -> isRollingBack(
                        403,
                        "<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>no</Message></Error>"
                                + "</ErrorResponse>"))
                .isInstanceOf(CloudFormationException.class)
                .hasMessageContaining("no");
    }
}
