package dev.bootproof.userdata.audit.rule;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.Finding;
import java.util.List;

/** What rules find in documents, for their tests. */
final class Audited {
    private Audited() {}

    static List<Finding> document(String rule, String text) {
        return document(rule, Bytes.of(text.getBytes(UTF_8)));
    }

    static List<Finding> document(String rule, Bytes document) {
        return Auditor.judge(document, Ami.AL2023).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    /** In a table's cell {@code \\n} is a line end. */
    static List<Finding> script(String rule, String lines) {
        return document(rule, "#!/bin/bash\n" + lines.replace("\\n", "\n") + "\n");
    }

    static List<Finding> text(String rule, String lines) {
        return document(rule, lines.replace("\\n", "\n").replace("\\r", "\r"));
    }

    static List<Finding> config(String rule, String spec) {
        return document(rule, "apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec: " + spec + "\n");
    }
}
