package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecondNodeConfigDocumentTest {
    private static final String RULE = "nodeconfig-second-document";

    @ParameterizedTest
    @ValueSource(strings = {"apiVersion: node.eks.aws/v1alpha1\\nkind: NodeConfig\\n---\\nspec: {}"})
    void isFound(String text) {
        assertThat(Audited.text(RULE, text))
                .singleElement()
                .satisfies(found -> assertThat(found.line()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\\napiVersion: node.eks.aws/v1alpha1\\nkind: NodeConfig\\n---\\n",
                "apiVersion: node.eks.aws/v1alpha1\\nkind: NodeConfig\\n...\\n"
            })
    void isNotFound(String text) {
        assertThat(Audited.text(RULE, text)).isEmpty();
    }
}
