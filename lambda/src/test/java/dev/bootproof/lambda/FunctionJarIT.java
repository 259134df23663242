package dev.bootproof.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import dev.bootproof.lambda.cloudformation.FakeResponseUrl;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/** The jar that is deployed, in a JVM of its own, under the runtime that Lambda runs it with. */
class FunctionJarIT {
    private static final long MEGABYTE = 1024 * 1024;
    /** Only a test that fails waits so long. */
    private static final long PATIENCE_SECONDS = 60;

    private final Path jar = Path.of(Objects.requireNonNull(System.getProperty("bootproof.function.jar")));
    private final FakeRuntimeApi lambda = new FakeRuntimeApi();
    private final FakeResponseUrl url = new FakeResponseUrl();

    @TempDir
    Path task;

    private Path log;
    private Process function;

    @BeforeEach
    void start() throws Exception {
        log = task.resolve("log");
        Files.copy(jar, Files.createDirectory(task.resolve("lib")).resolve("bootproof-lambda.jar"));
        String runtime = Stream.of(AWSLambda.class, PojoSerializer.class, Context.class, SdkInternalThreadLocal.class)
                .map(FunctionJarIT::place)
                .collect(Collectors.joining(File.pathSeparator));
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        runtime,
                        AWSLambda.class.getName(),
                        AuditFunction.class.getName() + "::handleRequest")
                .directory(task.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "AWS_EXECUTION_ENV", "AWS_Lambda_java25",
                        "AWS_LAMBDA_FUNCTION_NAME", "audit",
                        "AWS_LAMBDA_FUNCTION_VERSION", "$LATEST",
                        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024",
                        "AWS_LAMBDA_RUNTIME_API", lambda.address(),
                        "AWS_REGION", "eu-west-1",
                        "AWS_ACCESS_KEY_ID", "local",
                        "AWS_SECRET_ACCESS_KEY", "local",
                        "LAMBDA_TASK_ROOT", task.toString()));
        function = builder.start();
    }

    private static String place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }

    @AfterEach
    void stop() throws Exception {
        function.destroyForcibly().waitFor();
        url.close();
        lambda.close();
    }

    @Test
    void answersADeleteAndOutlivesAnEventItCannotRead() throws Exception {
        lambda.invoke(delete("first"));
        assertThat(result()).isEqualTo("response: ");

        lambda.invoke("{\"ResponseURL\": " + url.url());
        assertThat(result())
                .startsWith("error: ")
                .contains("the event is not JSON")
                .doesNotContain(FakeResponseUrl.SECRET);

        lambda.invoke(delete("second"));
        assertThat(result()).isEqualTo("response: ");

        assertThat(url.puts()).hasSize(2).allSatisfy(put -> {
            assertThat(put.json().get("Status").asText()).isEqualTo("SUCCESS");
            assertThat(put.json().get("PhysicalResourceId").asText()).isEqualTo("made-before");
        });
        assertThat(function.isAlive()).isTrue();
        assertThat(Files.readString(log)).contains("first", "second").doesNotContain(FakeResponseUrl.SECRET, "SLF4J");
    }

    @Test
    void failsACreateThatItCannotAudit() throws Exception {
        lambda.invoke(request("Create", "third", ",\"ResourceProperties\":{\"Clusters\":[]}"));

        assertThat(result()).isEqualTo("response: ");
        assertThat(url.puts().get(0).json().get("Reason").asText()).contains("no cluster is named");
    }

    @Test
    void fitsIntoAFunction() throws IOException {
        assertThat(Files.size(jar)).isLessThan(50 * MEGABYTE);
    }

    private String delete(String requestId) {
        return request("Delete", requestId, ",\"PhysicalResourceId\":\"made-before\"");
    }

    private String request(String type, String requestId, String more) {
        return "{\"RequestType\":\"" + type + "\",\"ResponseURL\":\"" + url.url() + "\",\"StackId\":\"stack\","
                + "\"RequestId\":\"" + requestId + "\",\"LogicalResourceId\":\"Audit\"" + more + "}";
    }

    private String result() throws Exception {
        String result = lambda.results().poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(result).as(() -> readLog()).isNotNull();
        return Objects.requireNonNull(result);
    }

    private String readLog() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return "no log: " + e;
        }
    }
}
