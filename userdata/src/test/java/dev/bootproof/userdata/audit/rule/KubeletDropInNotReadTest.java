package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.audit.Finding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KubeletDropInNotReadTest {
    private static final String RULE = "kubelet-drop-in-not-read";

    @ParameterizedTest
    @ValueSource(strings = {"echo a > /etc/kubernetes/kubelet/config.json.d/x.json"})
    void isFound(String text) {
        assertThat(Audited.script(RULE, text))
                .singleElement()
                .satisfies(found -> assertThat(found.line()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo a > /etc/kubernetes/kubelet/config.json.d/50-x.conf",
                "ls /etc/kubernetes/kubelet/config.json.d/x.json"
            })
    void isNotFound(String text) {
        assertThat(Audited.script(RULE, text)).isEmpty();
    }

    /** The kubelet reads drop-ins in the order of their names as texts, and nodeadm's own is 40-nodeadm.conf. */
    @ParameterizedTest
    @CsvSource({
        "00-a.conf, maxPods, true",
        "100-a.conf, maxPods, true",
        "39-a.conf, maxPods, true",
        "39-a.conf, podPidsLimit, false",
        "40-a.conf, maxPods, true",
        "40-nodeadm-a.conf, maxPods, true",
        "40-nodeadm0.conf, maxPods, false",
        "40-z.conf, maxPods, false",
        "41-a.conf, maxPods, false",
        "5-a.conf, maxPods, false",
        "90-a.CONF, maxPods, true",
        "90-a.conf.bak, maxPods, true",
        "sub/90-a.conf, maxPods, true"
    })
    void nodeadmsOwnBeatsWhatComesBefore(String name, String key, boolean found) {
        List<Finding> findings = Audited.document(RULE, """
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="PART"

                --PART
                Content-Type: application/node.eks.aws

                apiVersion: node.eks.aws/v1alpha1
                kind: NodeConfig
                spec:
                  kubelet:
                    config:
                      maxPods: 58
                --PART
                Content-Type: text/x-shellscript

                #!/bin/bash
                echo '{"%s": 20}' > /etc/kubernetes/kubelet/config.json.d/%s
                --PART--
                """.formatted(key, name));

        assertThat(findings).hasSize(found ? 1 : 0);
    }
}
