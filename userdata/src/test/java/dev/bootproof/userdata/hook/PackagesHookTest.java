package dev.bootproof.userdata.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackagesHookTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "kernel",
                "kernel-6.1.141-155.222.amzn2023",
                "kernel6.12",
                "kernel6.12-6.12.30-40.107.amzn2023",
                "containerd",
                "containerd.x86_64",
                "containerd-2.0.5-1.amzn2023",
                "docker",
                "docker-25.0.8",
                "ec2-net-utils",
                "amazon-ec2-net-utils-2.5.1"
            })
    void whatTheAmiLocksIsRefused(String item) {
        assertThatThrownBy(() -> PackagesHook.builder("h").packages(item).build())
                .hasMessageContaining("package '" + item + "': the AMI locks its version");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kernel-devel",
                "kernel-devel-6.1.141",
                "kernel-headers",
                "kernel-modules-extra",
                "kernel6.12-devel",
                "docker-compose-plugin",
                "runc",
                "nfs-utils-2.5.4-2.rc3",
                "htop"
            })
    void whatOnlySoundsLikeItIsNot(String item) {
        assertThat(PackagesHook.builder("h").packages(item).build().script()).endsWith(" " + item + "\n");
    }
}
