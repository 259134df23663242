package dev.bootproof.userdata.nodeadm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What stands in a document is told by its place, never by its text. */
class NodeadmSecretsTest {
    private static final String CANARY = "hunter2-Zx9!q";
    private static final String[] FORMS = {
        CANARY,
        "'" + CANARY,
        "\"\\" + CANARY + "\"",
        "*" + CANARY,
        "&" + CANARY + "! x",
        "!" + CANARY + " x",
        CANARY + ": [",
        "[" + CANARY,
        "{" + CANARY + ":",
        "@" + CANARY,
        "a: b: " + CANARY,
        "\t" + CANARY,
        "!!int " + CANARY,
        "!!binary " + CANARY,
        CANARY + " = = " + CANARY,
        "%" + CANARY,
        "\n" + CANARY + "\n"
    };
    private static final String DOCUMENT = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"B\"\n\n"
            + "--B\nContent-Type: text/x-shellscript; charset=\"utf-8\"\nX-Other: y\n\n#!/bin/bash\necho hi\n"
            + "--B\nContent-Type: application/node.eks.aws\n\napiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\n"
            + "metadata: {labels: {a: b}}\nspec:\n  cluster:\n    name: prod\n    apiServerEndpoint: https://example.com\n"
            + "    certificateAuthority: Q0E=\n    cidr: 10.100.0.0/16\n    enableOutpost: false\n  kubelet:\n"
            + "    config: {maxPods: 5}\n    flags: [--a=b]\n    maxPodsExpression: x\n  containerd:\n"
            + "    config: |\n      a = 1\n  instance:\n    localStorage: {strategy: RAID0, disabledMounts: [SOCI]}\n"
            + "    environment: {default: {A: b}}\n    network: {nameservers: [c]}\n  featureGates: {FastImagePull: true}\n"
            + "--B\nContent-Type: application/node.eks.aws\n\n{\"apiVersion\":\"node.eks.aws/v1alpha1\",\"kind\":\"NodeConfig\","
            + "\"spec\":{\"containerd\":{\"config\":\"b=1\"}}}\n--B--\n";

    private static List<String> told(Bytes document) {
        NodeadmReading reading = NodeadmReader.read(document);
        List<String> told = new ArrayList<>();
        reading.failure().ifPresent(failure -> told.add(failure + failure.fix()));
        reading.validationError().ifPresent(told::add);
        reading.problems().forEach(problem -> told.add(problem.toString()));
        NodeadmReading chain = NodeadmSources.ofUserData(document)
                .withDropIns(Map.of("a.yaml", document))
                .read();
        chain.failure().ifPresent(failure -> told.add(failure + failure.fix()));
        Disagreement.between(CloudInitReader.read(document), reading)
                .forEach(found -> told.add(found.what() + found.fix() + found.place()));
        return told;
    }

    @Test
    void aSecretInAnyPlaceIsNeverTold() {
        int refused = 0;
        for (int at = 0; at <= DOCUMENT.length(); at++) {
            // three forms at each place; every form comes to stand beside every kind of place
            for (int i = 0; i < 3; i++) {
                String form = FORMS[(at + i * 6) % FORMS.length];
                Bytes document = Bytes.of(DOCUMENT.substring(0, at) + form + DOCUMENT.substring(at));
                for (String text : told(document)) {
                    refused++;
                    assertThat(text).as("at " + at + " " + form).doesNotContain("hunter2", "Zx9");
                }
            }
        }
        assertThat(refused).isGreaterThan(DOCUMENT.length());
    }

    @Test
    void aSecretInPlaceOfAWordIsNeverTold() {
        for (String word : Pattern.compile("[\\s:{}\\[\\],\"]+").split(DOCUMENT, -1)) {
            for (String form : FORMS) {
                int at = DOCUMENT.indexOf(word);
                Bytes document = Bytes.of(DOCUMENT.substring(0, at) + form + DOCUMENT.substring(at + word.length()));
                for (String text : told(document)) {
                    assertThat(text).as("for " + word + " " + form).doesNotContain("hunter2", "Zx9");
                }
            }
        }
    }
}
