package dev.bootproof.userdata.audit.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Severity;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The document is another system's: Windows' or Bottlerocket's, whose nodes the other rules do not speak of. A Windows node
 * legitimately calls {@code Start-EKSBootstrap.ps1}. Only a document of which cloud-init runs nothing is told so.
 */
public final class OtherSystem implements Rule {
    /** Of EC2Config, EC2Launch and EC2Launch v2; read in any case, as these do. */
    private static final List<String> WINDOWS_TAGS =
            List.of("<powershell>", "<script>", "<persist>", "<powershellarguments>", "<runaslocalsystem>", "<detach>");

    /** EC2Launch v2 takes YAML of a version and tasks. */
    private static final Pattern LAUNCH_TASKS =
            Pattern.compile("\\A(?:\\s*#.*\\n|\\s)*version: *[\"']?1\\.[01][\"']?\\s+tasks:\\s+- task:");

    private static final int LONGEST_TAG = 32;
    private static final int MAX_DEPTH = 50;
    /** Eight times what EC2 takes, as Bottlerocket unpacks gzip too. */
    private static final int MAX_TOML = 128 * 1024;

    private static final TomlMapper TOML = TomlMapper.builder(TomlFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .build())
            .build();

    /** Where this is found, no other rule counts. */
    public static final String ID = "other-system";

    private static final RulePage PAGE = RulePage.rule(ID)
            .summary("The document is for Windows or Bottlerocket, so that it is judged NOT_APPLICABLE")
            .severity(Severity.INFO)
            .why("cloud-init runs nothing of it, and nodes of these systems never had /etc/eks/bootstrap.sh")
            .fix("None where the nodes are of that system; give Amazon Linux nodes a document of their own")
            .link("https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html")
            .bad(0, Certainty.DEFINITE, """
                    [settings.kubernetes]
                    cluster-name = "prod"
                    """)
            .good("""
                    #!/bin/bash
                    echo "a node of Amazon Linux"
                    """)
            .build();

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public boolean appliesTo(Ami ami) {
        return ami.isAmazonLinux();
    }

    @Override
    public List<Finding> check(Subject subject) {
        return system(subject.reading())
                .map(system -> Finding.document(
                        this, Certainty.DEFINITE, "the document is for " + system + ": " + PAGE.rationale()))
                .stream()
                .toList();
    }

    /** Whose document it is, by its content; empty where anything of it runs or may run on Amazon Linux. */
    private static Optional<String> system(CloudInitReading reading) {
        return reading.unrecognized().flatMap(OtherSystem::system);
    }

    private static Optional<String> system(Bytes content) {
        if (isWindows(content)) {
            return Optional.of("Windows (it begins with a tag of EC2Launch's)");
        }
        if (content.utf8().filter(text -> LAUNCH_TASKS.matcher(text).find()).isPresent()) {
            return Optional.of("Windows (it is YAML of EC2Launch v2's tasks)");
        }
        return content.utf8()
                .filter(OtherSystem::isBottlerocket)
                .map(text -> "Bottlerocket (TOML of 'settings' alone)");
    }

    /** Windows' editors like to begin a file with a byte order mark. */
    private static boolean isWindows(Bytes content) {
        int at = content.startsWith(0xef, 0xbb, 0xbf) ? 3 : 0;
        while (at < content.size() && (content.at(at) == ' ' || (content.at(at) >= 9 && content.at(at) <= 13))) {
            at++;
        }
        byte[] all = content.toArray();
        String start = new String(all, at, Math.min(LONGEST_TAG, all.length - at), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return WINDOWS_TAGS.stream().anyMatch(start::startsWith);
    }

    /** Bottlerocket: its user data is TOML of which the only table at the top is {@code settings}. */
    private static boolean isBottlerocket(String text) {
        if (text.length() > MAX_TOML || !text.contains("settings")) {
            return false;
        }
        try {
            JsonNode root = TOML.readTree(text);
            return root.size() == 1 && root.path("settings").isObject();
        } catch (JsonProcessingException e) {
            return false; // no TOML, so nothing that Bottlerocket would take
        }
    }
}
