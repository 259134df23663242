package dev.bootproof.userdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DefectTest {
    @Test
    void isToldByItsPlaceInBootproofAndNotByItsMessage() {
        try {
            List.of("s3cr3t").get(7);
        } catch (RuntimeException e) {
            assertThat(Defect.of(e).message())
                    .contains("IndexOutOfBoundsException at dev.bootproof.userdata.DefectTest.", "DefectTest.java:")
                    .doesNotContain("s3cr3t", " 7");
        }
    }

    @Test
    void withoutAnyPlace() {
        RuntimeException nowhere = new RuntimeException("s3cr3t");
        nowhere.setStackTrace(new StackTraceElement[0]);

        assertThat(Defect.of(nowhere)).isEqualTo(new Defect("RuntimeException", "an unknown place"));
    }
}
