package dev.bootproof.lambda.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bootproof.lambda.aws.LocalClients;
import dev.bootproof.lambda.http.LocalServer;
import dev.bootproof.lambda.time.FakeTime;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

class S3ReportStoreTest {
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private int status = 200;
    private final LocalServer server = new LocalServer(exchange -> {
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("Content-Type") + " "
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    });
    private final S3Client s3 = LocalClients.s3(server.uri());
    private final ReportStore store = new S3ReportStore(s3, "reports-bucket", new FakeTime());

    @AfterEach
    void close() {
        s3.close();
        server.close();
    }

    @Test
    void storesUnderTheDay() throws Exception {
        String uri = store.store("ab-12", "{\"a\":1}").toString();

        assertThat(uri).isEqualTo("s3://reports-bucket/reports/2026/02/03/040506.700Z-ab-12.json");
        assertThat(requests)
                .singleElement()
                .satisfies(request -> assertThat(request)
                        .startsWith("PUT /reports-bucket/reports/2026/02/03/040506.700Z-ab-12.json application/json ")
                        .contains("{\"a\":1}"));
    }

    @Test
    void aRequestIdChoosesNoOtherPlace() throws Exception {
        assertThat(store.store("../../x/" + "y".repeat(99), "{}").toString())
                .isEqualTo("s3://reports-bucket/reports/2026/02/03/040506.700Z-x" + "y".repeat(63) + ".json");
    }

    @Test
    void saysThatItCouldNot() {
        status = 403;

        assertThatThrownBy(() -> store.store("r", "{}"))
                .isInstanceOf(ReportNotStoredException.class)
                .hasMessageContaining("reports-bucket");
    }
}
