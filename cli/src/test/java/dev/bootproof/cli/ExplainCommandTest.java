package dev.bootproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bootproof.userdata.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {
    private static final String NODE_CONFIG = """
            apiVersion: node.eks.aws/v1alpha1
            kind: NodeConfig
            spec:
              cluster:
                name: prod
                apiServerEndpoint: https://example.com
                certificateAuthority: Y2E=
                cidr: 10.100.0.0/16
            """;

    @TempDir
    Path folder;

    /** @param parts a type and a body, in turns */
    private static String mime(String... parts) {
        StringBuilder text = new StringBuilder("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"B\"\n\n");
        for (int i = 0; i < parts.length; i += 2) {
            text.append("--B\nContent-Type: ").append(parts[i]).append("\n\n").append(parts[i + 1]);
            text.append(parts[i + 1].endsWith("\n") ? "" : "\n");
        }
        return text.append("--B--\n").toString();
    }

    private JsonNode explained(byte[] document, String... options) throws IOException {
        Path file = Files.write(folder.resolve("user-data"), document);
        List<String> arguments = new ArrayList<>(List.of("explain", "--format", "json", file.toString()));
        arguments.addAll(List.of(options));
        Command run = Command.run(arguments.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.json().get("schema").asText()).isEqualTo("bootproof.explanation/1");
        assertThat(run.json().get("documents")).hasSize(1);
        return run.json().at("/documents/0");
    }

    private JsonNode explained(String document, String... options) throws IOException {
        return explained(document.getBytes(StandardCharsets.UTF_8), options);
    }

    private String text(String document, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("user-data"), document);
        List<String> arguments = new ArrayList<>(List.of("explain", file.toString()));
        arguments.addAll(List.of(options));
        Command run = Command.run(arguments.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        return run.out();
    }

    private static List<String> timeline(JsonNode document) {
        List<String> steps = new ArrayList<>();
        document.get("timeline")
                .forEach(step -> steps.add(step.get("unit").asText() + " | "
                        + step.get("runs").asText() + " | " + step.get("phase").asText()));
        return steps;
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }

    @Test
    void theDocumentHasTheContractsMembersInTheirOrder() throws IOException {
        JsonNode document = explained("#!/bin/sh\n");

        assertThat(document.properties().stream().map(Map.Entry::getKey))
                .containsExactly("source", "cloudInit", "nodeadm", "timeline");
        assertThat(document.get("cloudInit").properties().stream().map(Map.Entry::getKey))
                .containsExactly("error", "parts", "merged");
        assertThat(document.get("nodeadm").properties().stream().map(Map.Entry::getKey))
                .containsExactly("status", "error", "spec", "valid", "validationError");
        assertThat(document.at("/source").asText())
                .isEqualTo(folder.resolve("user-data").toString());
    }

    @Test
    void aPartIsMeasuredAsItsHandlerGetsIt() throws IOException {
        String script = "#!/bin/sh\necho \u00e9\n";
        String wrapped = Base64.getMimeEncoder().encodeToString(script.getBytes(StandardCharsets.UTF_8));

        JsonNode part = explained(mime("text/x-shellscript\nContent-Transfer-Encoding: base64", wrapped))
                .at("/cloudInit/parts/0");

        assertThat(part)
                .isEqualTo(json("{'path':'1','contentType':'text/x-shellscript','handler':'script','stage':'final',"
                        + "'bytes':18,'sha256':'" + Bytes.of(script).sha256() + "'}"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    #!/bin/sh,                        text/x-shellscript,              script,       final
                    #cloud-boothook,                  text/cloud-boothook,             boothook,     network
                    #cloud-config,                    text/cloud-config,               cloud-config, config
                    #cloud-config-jsonp,              text/cloud-config-jsonp,         cloud-config, config
                    #include,                         text/x-include-url,              include,
                    #part-handler,                    text/part-handler,               part-handler,
                    ## template: jinja,               text/jinja2,                     jinja,
                    nothing known,                    text/x-not-multipart,            ignored,
                    """)
    void aBareDocumentsHandlerIsFoundByItsFirstLine(String document, String type, String handler, String stage)
            throws IOException {
        JsonNode part = explained(document + "\n").at("/cloudInit/parts/0");

        assertThat(part.get("contentType").asText()).isEqualTo(type);
        assertThat(part.get("handler").asText()).isEqualTo(handler);
        assertThat(part.get("stage").isNull() ? null : part.get("stage").asText())
                .isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({
        "text/x-shellscript-per-boot, per-boot, final",
        "text/x-shellscript-per-instance, per-instance, final",
        "text/x-shellscript-per-once, per-once, final",
        "application/node.eks.aws, ignored,",
        "application/octet-stream, ignored,"
    })
    void aTypedPartsHandlerIsItsTypes(String type, String handler, String stage) throws IOException {
        JsonNode part = explained(mime(type, "#!/bin/sh\n")).at("/cloudInit/parts/0");

        assertThat(part.get("handler").asText()).isEqualTo(handler);
        assertThat(part.get("stage").isNull() ? null : part.get("stage").asText())
                .isEqualTo(stage);
    }

    @Test
    void nestedPartsAndArchiveItemsArePartsOfTheirOwn() throws IOException {
        String inner = "multipart/mixed; boundary=\"C\"\n\n--C\nContent-Type: text/x-shellscript\n\n#!/bin/sh\n--C--";
        JsonNode document = explained(mime(
                inner, "", "text/cloud-config-archive", "#cloud-config-archive\n- '#cloud-config'\n- '#!/bin/sh'\n"));

        assertThat(document.at("/cloudInit/parts").findValuesAsText("path")).containsExactly("1.1", "2.1", "2.2");
    }

    @Test
    void whereReadingStopsThereIsAnErrorAndNothingElse() throws IOException {
        JsonNode cloudInit = explained(mime("text/x-shellscript", "#!/bin/sh\n", "application/gzip", "no gzip"))
                .get("cloudInit");

        assertThat(cloudInit.get("error").asText()).contains("gzip");
        assertThat(cloudInit.get("parts")).isEmpty();
        assertThat(cloudInit.get("merged")).isEqualTo(json("{'bootcmd':null,'runcmd':null,'write_files':null}"));
    }

    @Test
    void overABoundItSaysThatItIsNotKnown() throws IOException {
        JsonNode cloudInit = explained("#!/bin/sh\n" + "#".repeat(1024 * 1024)).get("cloudInit");

        assertThat(cloudInit.get("error").asText()).contains("not known", "1048576 bytes");
    }

    @Test
    void mergedHoldsTheConfigurationAsTheModulesGetIt() throws IOException {
        JsonNode merged = explained(
                        mime(
                                "text/cloud-config",
                                "#cloud-config\nruncmd: [[ls, -l, 1, 0x10, yes, ~], old]\nbootcmd: [a]\n",
                                "text/cloud-config",
                                "#cloud-config\nruncmd: [new]\nwrite_files:\n- {path: /a, content: !!binary aGk=, defer: on}\n"))
                .at("/cloudInit/merged");

        assertThat(merged)
                .isEqualTo(json("{'bootcmd':['a'],'runcmd':['new'],"
                        + "'write_files':[{'content':'aGk=','defer':true,'path':'/a'}]}"));
    }

    @Test
    void halfASurrogatePairSurvives() throws IOException {
        JsonNode merged = explained(
                        "#cloud-config-jsonp\n[{\"op\":\"add\",\"path\":\"/runcmd\",\"value\":[\"\\ud800\"]}]")
                .at("/cloudInit/merged/runcmd/0");

        assertThat(merged.asText()).isEqualTo("\ud800");
    }

    @Test
    void nodeadmReadsAGoodNodeConfig() throws IOException {
        JsonNode nodeadm =
                explained(mime("application/node.eks.aws", NODE_CONFIG)).get("nodeadm");

        assertThat(nodeadm.get("status").asText()).isEqualTo("OK");
        assertThat(nodeadm.get("error").isNull()).isTrue();
        assertThat(nodeadm.at("/spec/cluster"))
                .isEqualTo(
                        json("{'name':'prod','apiServerEndpoint':'https://example.com','certificateAuthority':'Y2E=',"
                                + "'cidr':'10.100.0.0/16'}"));
        assertThat(nodeadm.get("valid").asBoolean()).isTrue();
        assertThat(nodeadm.get("validationError").isNull()).isTrue();
    }

    @Test
    void nodeadmRefusesAnIncompleteNodeConfig() throws IOException {
        JsonNode nodeadm =
                explained(NODE_CONFIG.replace("    cidr: 10.100.0.0/16\n", "")).get("nodeadm");

        assertThat(nodeadm.get("status").asText()).isEqualTo("OK");
        assertThat(nodeadm.get("valid").asBoolean()).isFalse();
        assertThat(nodeadm.get("validationError").asText()).containsIgnoringCase("cidr");
    }

    @Test
    void withoutANodeConfigThereIsNoError() throws IOException {
        assertThat(explained("#!/bin/sh\n").get("nodeadm"))
                .isEqualTo(json("{'status':'NO_CONFIG','error':null,'spec':{},'valid':false,'validationError':null}"));
    }

    @Test
    void whereNodeadmFailsItsErrorNamesThePlaceAndNothingStartsTheKubelet() throws IOException {
        JsonNode document =
                explained(mime("text/x-shellscript; charset=", "#!/bin/sh\n", "application/node.eks.aws", NODE_CONFIG));

        assertThat(document.at("/nodeadm/status").asText()).isEqualTo("ERROR");
        assertThat(document.at("/nodeadm/error").asText()).contains("part 1", "line ", "byte ");
        assertThat(document.at("/nodeadm/valid").asBoolean()).isFalse();
        assertThat(timeline(document))
                .containsExactly(
                        "nodeadm-config.service | NodeConfig | null", "cloud-final.service | part 1 | BEFORE_KUBELET");
    }

    @Test
    void theTimelineIsTheBootsOrderNotTheDocuments() throws IOException {
        JsonNode document = explained(mime(
                "text/x-shellscript",
                "#!/bin/sh\n",
                "text/x-shellscript-per-instance",
                "#!/bin/sh\n",
                "text/x-shellscript-per-boot",
                "#!/bin/sh\n",
                "text/x-shellscript-per-once",
                "#!/bin/sh\n",
                "text/cloud-config",
                """
                #cloud-config
                runcmd: [a]
                bootcmd: [b]
                write_files:
                - {path: /now, content: a}
                - {path: /later, content: a, defer: true}
                """,
                "text/cloud-boothook",
                "#cloud-boothook\n#!/bin/sh\n",
                "application/node.eks.aws",
                NODE_CONFIG));

        assertThat(timeline(document))
                .containsExactly(
                        "nodeadm-config.service | NodeConfig | null",
                        "cloud-init.service | part 6 | BOOTHOOK",
                        "cloud-init.service | bootcmd | BOOTHOOK",
                        "cloud-init.service | write_files | BOOTHOOK",
                        "cloud-config.service | part 5 | BEFORE_KUBELET",
                        "cloud-final.service | write_files | BEFORE_KUBELET",
                        "cloud-final.service | part 4 | BEFORE_KUBELET",
                        "cloud-final.service | part 3 | BEFORE_KUBELET",
                        "cloud-final.service | part 2 | BEFORE_KUBELET",
                        "cloud-final.service | part 1 | BEFORE_KUBELET",
                        "cloud-final.service | runcmd | BEFORE_KUBELET",
                        "nodeadm-run.service | NodeConfig | null",
                        "kubelet.service | kubelet | null");
    }

    /** cloud-init: {@code subp.runparts} sorts the names; {@code runcmd} is one of them. */
    @Test
    void scriptsRunInTheOrderOfTheirFileNames() throws IOException {
        JsonNode document = explained(mime(
                "text/x-shellscript\nContent-Disposition: attachment; filename=\"zz.sh\"",
                "#!/bin/sh\n",
                "text/x-shellscript",
                "#!/bin/sh\n",
                "text/x-shellscript\nContent-Disposition: attachment; filename=\"aa.sh\"",
                "#!/bin/sh\n",
                "text/cloud-config",
                "#cloud-config\nruncmd: [a]\n"));

        assertThat(timeline(document).subList(1, 5))
                .containsExactly(
                        "cloud-final.service | part 3 | BEFORE_KUBELET",
                        "cloud-final.service | part 2 | BEFORE_KUBELET",
                        "cloud-final.service | runcmd | BEFORE_KUBELET",
                        "cloud-final.service | part 1 | BEFORE_KUBELET");
    }

    @Test
    void whatHasNoEffectIsNotInTheTimeline() throws IOException {
        String name = "text/x-shellscript\nContent-Disposition: attachment; filename=\"same\"";
        String document = mime(
                name,
                "#!/bin/sh\n",
                name,
                "#!/bin/sh\n",
                "text/x-shellscript",
                "#!/bin/sh\n# \u00e9\n",
                "text/x-unknown",
                "x");

        assertThat(timeline(explained(document)))
                .filteredOn(step -> step.startsWith("cloud-"))
                .containsExactly("cloud-final.service | part 2 | BEFORE_KUBELET");
        assertThat(text(document))
                .contains("overwrites it", "it is not written", "cloud-init has no handler for this type");
    }

    @Test
    void aScriptWrittenToCloudInitsFolderIsStartedToo() throws IOException {
        assertThat(timeline(explained("""
                                #cloud-config
                                write_files:
                                - path: /var/lib/cloud/scripts/per-boot/x
                                  permissions: '0755'
                                  content: |
                                    #!/bin/sh
                                """))).contains("cloud-final.service | write_files | BEFORE_KUBELET");
    }

    @Test
    void theAmiTellsWhichCloudInitReads() throws IOException {
        String perBoot = mime("text/x-shellscript-per-boot", "#!/bin/sh\n");
        String encoded = Base64.getEncoder().encodeToString("#!/bin/sh\n".getBytes(StandardCharsets.UTF_8));

        assertThat(explained(perBoot, "--ami", "al2")
                        .at("/cloudInit/parts/0/handler")
                        .asText())
                .isEqualTo("ignored");
        assertThat(explained(encoded).at("/cloudInit/parts/0/handler").asText()).isEqualTo("ignored");
        assertThat(explained(encoded, "--ami", "ubuntu")
                        .at("/cloudInit/parts/0/handler")
                        .asText())
                .isEqualTo("script");
        assertThat(timeline(explained("#!/bin/sh\n", "--ami", "al2")))
                .containsExactly("cloud-final.service | part 1 | BEFORE_KUBELET");
        assertThat(Command.run("explain", "--ami", "windows", "x"))
                .satisfies(run -> assertThat(run.status()).isEqualTo(64))
                .satisfies(run -> assertThat(run.err()).contains("explain knows al2023, al2 and ubuntu"));
    }

    @Test
    void gzipIsUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("#!/bin/sh\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(explained(packed.toByteArray())
                        .at("/cloudInit/parts/0/bytes")
                        .asInt())
                .isEqualTo(10);
    }

    @Test
    void theDisagreementStandsFirstWithItsPlaceAndItsFix() throws IOException {
        String text =
                text(mime("text/x-shellscript; charset=", "#!/bin/sh\n", "application/node.eks.aws", NODE_CONFIG));

        assertThat(text)
                .containsSubsequence("DISAGREEMENT", "line ", "(byte ", "will not join", "fix:", "cloud-init 22");
    }

    @Test
    void theTextSaysWhatIsNotKnownAndWhatIsReplaced() throws IOException {
        assertThat(text(mime(
                        "text/part-handler",
                        "#part-handler\n",
                        "text/cloud-config",
                        "#cloud-config\nruncmd: [a]\n",
                        "text/cloud-config",
                        "#cloud-config\nruncmd: [b]\n",
                        "text/x-shellscript",
                        "echo\n")))
                .contains(
                        "NOT KNOWN, a part-handler",
                        "what comes of part 1",
                        "The runcmd of part 2 has NO EFFECT: part 3 replaces it",
                        "CANNOT START");
    }

    @Test
    void whatIsAppendedIsNotReplaced() throws IOException {
        assertThat(text(mime(
                        "text/cloud-config",
                        "#cloud-config\nruncmd: [a]\n",
                        "text/cloud-config",
                        "#cloud-config\nmerge_how: list(append)+dict(recurse_list)\nruncmd: [b]\n")))
                .doesNotContain("replaces");
    }

    @Test
    void theTextHoldsNothingOfTheContent() throws IOException {
        String secret = "s3cr3t";

        assertThat(text(mime(
                        "text/x-shellscript",
                        "#!/bin/sh\nexport A=" + secret,
                        "text/cloud-config",
                        "#cloud-config\nruncmd: [" + secret + "]\n" + secret + ": 1\n",
                        "text/cloud-config",
                        "#cloud-config\n" + secret + "\n",
                        "text/x-include-url",
                        "https://example.com/" + secret,
                        "application/node.eks.aws",
                        NODE_CONFIG.replace("https://example.com", "https://" + secret))))
                .doesNotContain(secret);
    }

    @Test
    void controlSignsOfATypeDoNotReachTheTerminal() throws IOException {
        assertThat(text(mime("text/x\u001b[31mred", "x")))
                .contains("text/x?[31mred")
                .doesNotContain("\u001b");
    }

    @Test
    void manyDocumentsMakeOnePage() throws IOException {
        for (String name : List.of("b", "a", "c")) {
            Files.writeString(folder.resolve(name), "#!/bin/sh\n");
        }

        Command run = Command.run("explain", "--format", "json", folder.toString());

        assertThat(run.json().at("/documents").findValuesAsText("source"))
                .extracting(source -> Path.of(source).getFileName().toString())
                .containsExactly("a", "b", "c");
    }

    @Test
    void theExplanationGoesToAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("user-data"), "#!/bin/sh\n");
        Path page = folder.resolve("page.json");

        Command run = Command.run("explain", file.toString(), "--format", "json", "--output", page.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(page)
                .content()
                .startsWith("{\"schema\":\"bootproof.explanation/1\",")
                .endsWith("]}\n");
    }

    @Test
    void wrongUsageIsNamed() {
        assertThat(Command.run("explain").status()).isEqualTo(64);
        assertThat(Command.run("explain", "/no/such").status()).isEqualTo(64);
        assertThat(Command.run("explain", "--format", "html", "x").status()).isEqualTo(64);
        assertThat(Command.run("explain", "--help").out()).contains("Examples:", "Exit status:");
    }
}
