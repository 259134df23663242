package dev.bootproof.cli.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.regions.Region;

/** A running {@code local-aws}. It ends when this is closed, and also when this process dies. */
public final class LocalAws implements AutoCloseable {
    private static final int SECONDS_TO_STOP = 20;

    private final Process process;
    private final Address address;

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Address(String endpoint, String region, String account, String accessKeyId, String secretAccessKey) {}

    private LocalAws(Process process, Address address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts it, on a free port of the loopback interface.
     *
     * @param home the checkout
     * @param log where it writes what it does
     * @throws StepFailedException if it does not come up; the message says what to do
     */
    public static LocalAws start(Path home, Path log) throws IOException, StepFailedException {
        Path program = home.resolve("local-aws").resolve("local-aws");
        ProcessBuilder builder = new ProcessBuilder(program.toString(), "--stop-with-stdin", "--log", log.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        // the JVM that runs this also runs the functions
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        try {
            BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            return new LocalAws(process, address(out.readLine()));
        } catch (JsonProcessingException | StepFailedException e) {
            process.destroyForcibly();
            throw new StepFailedException("The local AWS did not start; see " + log + " and the lines above.\n"
                    + "What to do: it needs Python 3.10 or later; '" + program + " --help' tells more.");
        }
    }

    private static Address address(@Nullable String line) throws JsonProcessingException, StepFailedException {
        if (line == null) {
            throw new StepFailedException("it ended without an answer");
        }
        return new ObjectMapper().readValue(line, Address.class);
    }

    /** A client builder that talks to this AWS and to no other. */
    public <B extends AwsClientBuilder<B, C>, C> C client(B builder) {
        return builder.endpointOverride(URI.create(address.endpoint()))
                .region(Region.of(address.region()))
                .credentialsProvider(credentials())
                .build();
    }

    private AwsCredentialsProvider credentials() {
        return StaticCredentialsProvider.create(
                AwsBasicCredentials.create(address.accessKeyId(), address.secretAccessKey()));
    }

    public String region() {
        return address.region();
    }

    /** Variables that lead the AWS tools here, and away from any account of the user. */
    public Map<String, String> environment() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("AWS_ENDPOINT_URL", address.endpoint());
        variables.put("AWS_REGION", address.region());
        variables.put("AWS_DEFAULT_REGION", address.region());
        variables.put("AWS_ACCESS_KEY_ID", address.accessKeyId());
        variables.put("AWS_SECRET_ACCESS_KEY", address.secretAccessKey());
        variables.put("AWS_SESSION_TOKEN", "");
        variables.put("AWS_PROFILE", "");
        variables.put("AWS_CONFIG_FILE", "/dev/null");
        variables.put("AWS_SHARED_CREDENTIALS_FILE", "/dev/null");
        variables.put("AWS_EC2_METADATA_DISABLED", "true");
        return variables;
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it still runs. */
    boolean isAlive() {
        return process.isAlive();
    }
}
