package dev.bootproof.userdata.shell.program.jq;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class JqOrderTest {
    @Test
    void allValuesHaveAnOrder() throws Exception {
        JsonNode ordered = new ObjectMapper()
                .readTree(
                        "[null,false,true,-1,2,10.5,\"\",\"B\",\"a\",[],[1],[1,2],[2],{\"a\":2},{\"a\":3},{\"b\":1}]");
        List<JsonNode> values = new ArrayList<>();
        ordered.forEach(values::add);
        Collections.reverse(values);
        values.sort(JqOrder.ALL);

        assertThat(values).containsExactlyElementsOf(ordered);
    }
}
