package dev.bootproof.cli.demo;

import dev.bootproof.userdata.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.ArchitectureValues;
import software.amazon.awssdk.services.ec2.model.InstanceType;
import software.amazon.awssdk.services.ec2.model.ResourceType;
import software.amazon.awssdk.services.ec2.model.Tag;
import software.amazon.awssdk.services.ec2.model.TagSpecification;

/** Nodes as clusters really have them years later: the same bootstrap call, written and packed in many ways. */
public final class LegacyFleet {
    /** The cluster whose nodes these are. */
    public static final String CLUSTER = "legacy";

    private static final String CALL = "/etc/eks/bootstrap.sh legacy --kubelet-extra-args '--node-labels=team=web'\n";
    private static final String SCRIPT = "#!/bin/bash\nset -o xtrace\n" + CALL;
    private static final String NODE_CONFIG = "---\napiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec:\n"
            + "  cluster:\n    name: legacy\n    apiServerEndpoint: https://legacy.example.com\n"
            + "    certificateAuthority: Q0E=\n    cidr: 10.100.0.0/16\n";

    private LegacyFleet() {}

    /** User data by what it shows. */
    static Map<String, Bytes> userData() {
        Map<String, Bytes> documents = new LinkedHashMap<>();
        documents.put("plain script", Bytes.of(SCRIPT));
        documents.put("multipart", Bytes.of(multipart(part("text/x-shellscript", SCRIPT))));
        documents.put("base64 part", Bytes.of(multipart(base64Part("text/x-shellscript", bytes(SCRIPT)))));
        documents.put("gzip", Bytes.of(gzip(SCRIPT)));
        documents.put("gzip in multipart", Bytes.of(multipart(base64Part("application/gzip", gzip(SCRIPT)))));
        documents.put("call in a comment", Bytes.of("#!/bin/bash\n# " + CALL + "echo done\n"));
        documents.put(
                "call through a variable",
                Bytes.of("#!/bin/bash\nBOOTSTRAP=/etc/eks/bootstrap.sh\n$BOOTSTRAP legacy\n"));
        documents.put("NodeConfig only", Bytes.of(multipart(part("application/node.eks.aws", NODE_CONFIG))));
        documents.put(
                "NodeConfig and a call",
                Bytes.of(multipart(part("application/node.eks.aws", NODE_CONFIG), part("text/x-shellscript", SCRIPT))));
        return documents;
    }

    /** Launches an instance for each; returns what each shows, by instance id. */
    public static Map<String, String> launch(Ec2Client ec2) {
        String image = ec2.registerImage(request -> request.name("amazon-eks-node-al2023")
                        .architecture(ArchitectureValues.X86_64)
                        .rootDeviceName("/dev/xvda"))
                .imageId();
        Map<String, String> launched = new LinkedHashMap<>();
        userData().forEach((name, content) -> launched.put(launch(ec2, image, name, content), name));
        return launched;
    }

    private static String launch(Ec2Client ec2, String image, String name, Bytes userData) {
        List<Tag> tags = List.of(
                Tag.builder().key("Name").value(name).build(),
                Tag.builder()
                        .key("kubernetes.io/cluster/" + CLUSTER)
                        .value("owned")
                        .build());
        TagSpecification tagged = TagSpecification.builder()
                .resourceType(ResourceType.INSTANCE)
                .tags(tags)
                .build();
        return ec2.runInstances(request -> request.imageId(image)
                        .instanceType(InstanceType.M5_LARGE)
                        .minCount(1)
                        .maxCount(1)
                        .userData(Base64.getEncoder().encodeToString(userData.toArray()))
                        .tagSpecifications(tagged))
                .instances()
                .get(0)
                .instanceId();
    }

    private static String multipart(String... parts) {
        return "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"==BOUNDARY==\"\n\n--==BOUNDARY==\n"
                + String.join("\n--==BOUNDARY==\n", parts) + "\n--==BOUNDARY==--\n";
    }

    private static String part(String type, String body) {
        return "Content-Type: " + type + "\n\n" + body;
    }

    private static String base64Part(String type, byte[] body) {
        return part(
                type + "\nContent-Transfer-Encoding: base64",
                Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(body));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
