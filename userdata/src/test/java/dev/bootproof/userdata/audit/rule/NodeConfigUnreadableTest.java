package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeConfigUnreadableTest {
    private static final String RULE = "nodeconfig-unreadable";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MIME-Version: 1.0\\nContent-Type: multipart/mixed; boundary=\"B\"\\n\\n--B\\nContent-Type: text/x-shellscript\\n\\n#!/bin/bash\\necho a\\n--B\\nContent-Type: application/node.eks.aws\\n\\napiVersion: node.eks.aws/v1alpha\\nkind: NodeConfig\\n--B--",
                "MIME-Version: 1.0\\nContent-Type: multipart/mixed; boundary=\"B\"\\n\\n--B\\nContent-Type: text/yaml\\n\\napiVersion: node.eks.aws/v1alpha1\\nkind: NodeConfig\\n--B--",
                "kind: NodeConfig\\napiVersion: node.eks.aws/v1alpha1\\nspec: [a]"
            })
    void isFound(String text) {
        assertThat(Audited.text(RULE, text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MIME-Version: 1.0\\nContent-Type: multipart/mixed; boundary=\"B\"\\n\\n--B\\nContent-Type: text/x-shellscript\\n\\n#!/bin/bash\\necho a\\n--B--",
                "#cloud-config\\nwrite_files:\\n- path: /etc/eks/nodeadm.d/a.yaml\\n  content: |\\n    apiVersion: node.eks.aws/v1alpha1\\n    kind: NodeConfig\\n",
                "#!/bin/bash\\ncat <<E\\napiVersion: node.eks.aws/v1alpha1\\nE",
                ""
            })
    void isNotFound(String text) {
        assertThat(Audited.text(RULE, text)).isEmpty();
    }
}
