package dev.bootproof.lambda.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportJsonTest {
    enum Kind {
        ONE
    }

    record Inner(Kind kind, int number) {
        boolean isDerived() {
            return true;
        }
    }

    record Outer(String zulu, @Nullable String alpha, List<Inner> list) {
        public boolean isDerived() {
            return true;
        }

        public String derived() {
            return "";
        }
    }

    @Test
    void writesComponentsInTheirOrderAndNothingElse() {
        assertThat(ReportJson.write(new Outer("z\n", null, List.of(new Inner(Kind.ONE, 1)))))
                .isEqualTo("{\"zulu\":\"z\\n\",\"alpha\":null,\"list\":[{\"kind\":\"ONE\",\"number\":1}]}");
    }

    @Test
    void refusesWhatHasNoForm() {
        assertThatThrownBy(() -> ReportJson.write(new Object())).isInstanceOf(IllegalArgumentException.class);
    }
}
