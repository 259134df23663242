package dev.bootproof.construct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AmiTypeTest {
    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource({
        "t3.medium, AL2023_x86_64_STANDARD",
        "m7i-flex.large, AL2023_x86_64_STANDARD",
        "u7i-12tb.224xlarge, AL2023_x86_64_STANDARD",
        "g4ad.xlarge, AL2023_x86_64_STANDARD",
        "a1.large, AL2023_ARM_64_STANDARD",
        "m7g.large, AL2023_ARM_64_STANDARD",
        "c7gn.metal, AL2023_ARM_64_STANDARD",
        "im4gn.large, AL2023_ARM_64_STANDARD",
        "x8g.24xlarge, AL2023_ARM_64_STANDARD",
        "g5.xlarge, AL2023_x86_64_NVIDIA",
        "g6e.xlarge, AL2023_x86_64_NVIDIA",
        "gr6.4xlarge, AL2023_x86_64_NVIDIA",
        "p5.48xlarge, AL2023_x86_64_NVIDIA",
        "p6-b200.48xlarge, AL2023_x86_64_NVIDIA",
        "g5g.xlarge, AL2023_ARM_64_NVIDIA",
        "p6e-gb200.36xlarge, AL2023_ARM_64_NVIDIA",
        "inf2.xlarge, AL2023_x86_64_NEURON",
        "trn1n.32xlarge, AL2023_x86_64_NEURON",
    })
    void followsTheInstanceType(String instanceType, String amiType) {
        assertThat(AmiType.of(List.of(instanceType), problems)).contains(amiType);
        assertThatCode(() -> problems.throwIfAny("x")).doesNotThrowAnyException();
    }

    @Test
    void refusesInstanceTypesThatCannotShareAnAmi() {
        assertThat(AmiType.of(List.of("m7g.large", "m7i.large", "c7g.large"), problems))
                .isEmpty();
        assertThatThrownBy(() -> problems.throwIfAny("x"))
                .hasMessageContaining("m7g.large needs AL2023_ARM_64_STANDARD, m7i.large needs AL2023_x86_64_STANDARD.")
                .hasMessageContaining("one node group for each");
    }

    @Test
    void refusesGpuBesideNone() {
        AmiType.of(List.of("m7i.large", "g6.xlarge"), problems);
        assertThatThrownBy(() -> problems.throwIfAny("x")).hasMessageContaining("g6.xlarge needs AL2023_x86_64_NVIDIA");
    }

    @Test
    void refusesWhatIsNoInstanceType() {
        AmiType.of(List.of("m7g"), problems);
        assertThatThrownBy(() -> problems.throwIfAny("x")).hasMessageContaining("'m7g' is not the name");
    }

    @Test
    void takesAnAmiTypeThatIsNewerThanThisLibrary() {
        AmiType.check("AL2023_ARM_64_QUANTUM", List.of("m7g.large"), problems);
        assertThatCode(() -> problems.throwIfAny("x")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"AL2_x86_64", "BOTTLEROCKET_x86_64", "CUSTOM"})
    void refusesAnotherSystem(String amiType) {
        AmiType.check(amiType, List.of("m7i.large"), problems);
        assertThatThrownBy(() -> problems.throwIfAny("x")).hasMessageContaining("not one of EKS's AL2023 types");
    }

    @Test
    void refusesAnAmiTypeOfAnotherArchitecture() {
        AmiType.check("AL2023_x86_64_STANDARD", List.of("m7g.large"), problems);
        assertThatThrownBy(() -> problems.throwIfAny("x"))
                .hasMessageContaining("AL2023_x86_64_STANDARD is for x86_64, but m7g.large is arm64");
    }
}
