package dev.bootproof.userdata.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each type of hook refuses, and with which reason. */
class HookRefusalsTest {
    private static Arguments refused(String reason, ThrowingCallable hook) {
        return arguments(reason, hook);
    }

    static Stream<Arguments> hooks() {
        return Stream.of(
                refused(
                        "private key",
                        () -> CaCertificatesHook.builder("h")
                                .pem("-----BEGIN PRIVATE KEY-----")
                                .build()),
                refused(
                        "not certificates in PEM form",
                        () -> CaCertificatesHook.builder("h")
                                .pem("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
                                .build()),
                refused(
                        "no command prints",
                        () -> ComputedNodeConfigHook.builder("h").build()),
                refused(
                        "use EVERY_BOOT",
                        () -> ComputedNodeConfigHook.builder("h")
                                .commands("echo")
                                .frequency(Frequency.ONCE)
                                .build()),
                refused(
                        "below /dev",
                        () -> DataVolumeHook.builder("h", "/opt/x", "/mnt").build()),
                refused(
                        "options:",
                        () -> DataVolumeHook.builder("h", "/dev/sdf", "/mnt")
                                .options("a b")
                                .build()),
                refused(
                        "content: half",
                        () -> FileHook.builder("h", "/x").content("\ud800").build()),
                refused(
                        "owner:",
                        () -> FileHook.builder("h", "/x").owner("root").build()),
                refused(
                        "user or password",
                        () -> HttpProxyHook.builder("h", "http://u:p@x:1").build()),
                refused(
                        "noProxy:",
                        () -> HttpProxyHook.builder("h", "http://x:1")
                                .noProxy("a,b")
                                .build()),
                refused("at least one", () -> HugepagesHook.builder("h").build()),
                refused(
                        "full reference",
                        () -> ImagePrePullHook.builder("h").images("nginx").build()),
                refused(
                        "AFTER_KUBELET",
                        () -> ImagePrePullHook.builder("h")
                                .images("a.example.com/b:1")
                                .phase(Phase.BEFORE_KUBELET)
                                .build()),
                refused(
                        "has an address",
                        () -> IptablesHook.builder("h")
                                .append("INPUT", "-s", "10.0.0.0/8", "-j", "DROP")
                                .build()),
                refused(
                        "a chain such as",
                        () -> IptablesHook.builder("h")
                                .append("-F", "-j", "DROP")
                                .build()),
                refused(
                        "options of 'a'",
                        () -> KernelModulesHook.builder("h")
                                .module("a", "b=1\ninstall x y")
                                .build()),
                refused(
                        "do not pair",
                        () -> NftablesHook.builder("h")
                                .chains("# {\n}\nflush ruleset\ntable inet x {\n# }")
                                .build()),
                refused(
                        "do not pair",
                        () -> NftablesHook.builder("h")
                                .chains("set a { comment \"")
                                .build()),
                refused(
                        "the AMI locks its version",
                        () -> PackagesHook.builder("h")
                                .packages("containerd-2.0")
                                .build()),
                refused(
                        "without blanks, options",
                        () -> PackagesHook.builder("h").packages("--nogpgcheck").build()),
                refused(
                        "without https://",
                        () -> RegistryMirrorHook.builder("h", "../x")
                                .mirrors("https://m")
                                .build()),
                refused(
                        "no mirror",
                        () -> RegistryMirrorHook.builder("h", "docker.io").build()),
                refused(
                        "sha256:",
                        () -> S3FileHook.builder("h", "/x")
                                .object("bucket", "k", "0")
                                .build()),
                refused("id:", () -> SecretHook.ssmParameter("h", "$(id)", "/x").build()),
                refused(
                        "kmsKey:",
                        () -> SecretHook.ssmParameter("h", "a", "/x")
                                .kmsKey("alias/x")
                                .build()),
                refused("a CR", () -> ShellHook.beforeKubelet("h", "true\r")),
                refused("a NUL", () -> ShellHook.beforeKubelet("h", "true\0")),
                refused("another interpreter", () -> ShellHook.beforeKubelet("h", "#!/usr/bin/python3")),
                refused(
                        "without blanks",
                        () -> SwapHook.builder("h", 64).path("/a b").build()),
                refused("at least 64", () -> SwapHook.builder("h", 63).build()),
                refused(
                        "key 'a=b?c'",
                        () -> SysctlHook.builder("h").set("a=b\nc", "1").build()),
                refused(
                        "value of 'a.b'",
                        () -> SysctlHook.builder("h").set("a.b", "1\nc.d=2").build()),
                refused(
                        "are taken",
                        () -> SystemdUnitHook.builder("h")
                                .unit("bootproof-h.service", "[Unit]\n")
                                .build()),
                refused(
                        "wait for the hooks",
                        () -> SystemdUnitHook.builder("h")
                                .dropIn("nodeadm-run.service", "50-bootproof.conf", "[Unit]\n")
                                .build()),
                refused(
                        "no [Section]",
                        () -> SystemdUnitHook.builder("h")
                                .unit("a.service", "x")
                                .build()),
                refused(
                        "server 'a b'",
                        () -> TimeServersHook.builder("h").servers("a b").build()),
                refused("soft is above hard", () -> UlimitsHook.of("h", "RLIMIT_NOFILE", 2, 1)),
                refused("setrlimit", () -> UlimitsHook.of("h", "NOFILE", 1, 2)),
                refused("begin with #!", () -> UserDataPart.script("h", "echo")),
                refused("contentType:", () -> new UserDataPart("h", "text/plain\nX: y", "")),
                refused("body:", () -> new UserDataPart("h", "text/plain", "\r")));
    }

    @ParameterizedTest
    @MethodSource("hooks")
    void isRefused(String reason, ThrowingCallable hook) {
        assertThatThrownBy(hook)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("hook 'h': ")
                .hasMessageContaining(reason);
    }

    @Test
    void freeTextIsNotShown() {
        String secret = "s3cret";
        List<Hook> hooks = List.of(
                ComputedNodeConfigHook.builder("h").commands(secret).build(),
                FileHook.builder("h", "/x").content(secret).build(),
                IptablesHook.builder("h").append("INPUT", "--comment", secret).build(),
                KernelModulesHook.builder("h").module("a", secret).build(),
                NftablesHook.builder("h").chains("# " + secret).build(),
                ShellHook.beforeKubelet("h", secret),
                SysctlHook.builder("h").set("a.b", secret).build(),
                SystemdUnitHook.builder("h")
                        .unit("a.service", "[Service]\nEnvironment=A=" + secret)
                        .build(),
                UserDataPart.script("h", "#!/bin/sh\n" + secret),
                UserDataPart.cloudConfig("h", secret));
        assertThat(hooks)
                .allSatisfy(hook -> assertThat(hook.toString())
                        .contains(hook.getClass().getSimpleName(), "'h'")
                        .doesNotContain(secret));
    }

    @Test
    void aKeyIsNoPatternInAPolicy() {
        assertThat(S3FileHook.builder("h", "/x")
                        .object("bucket", "a*b?", "0".repeat(64))
                        .build()
                        .permissions())
                .extracting(Permission::resource)
                .containsExactly("arn:PARTITION:s3:::bucket/a${*}b${?}");
    }
}
