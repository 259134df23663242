package dev.bootproof.userdata.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.hook.FileHook;
import dev.bootproof.userdata.hook.Hook;
import dev.bootproof.userdata.hook.HostileHooks;
import dev.bootproof.userdata.hook.IptablesHook;
import dev.bootproof.userdata.hook.KernelModulesHook;
import dev.bootproof.userdata.hook.NftablesHook;
import dev.bootproof.userdata.hook.PackagesHook;
import dev.bootproof.userdata.hook.S3FileHook;
import dev.bootproof.userdata.hook.ScriptHook;
import dev.bootproof.userdata.hook.SecretHook;
import dev.bootproof.userdata.hook.ShellHook;
import dev.bootproof.userdata.hook.SwapHook;
import dev.bootproof.userdata.hook.SysctlHook;
import dev.bootproof.userdata.hook.SystemdUnitHook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The real bash writes and runs the hooks that were accepted whatever they were told: files hold the value byte for byte,
 * programs get it as their argument, and nothing in it is run.
 */
@Tag("oracle")
class HostileHooksOracleTest {
    private static final int SEEDS_EACH = 12;
    private static final long FIRST_SEED = Long.getLong("seed", 0);
    private static final List<String> PROGRAMS = List.of(
            "aws",
            "imds",
            "dnf",
            "nft",
            "iptables",
            "ip6tables",
            "sysctl",
            "modprobe",
            "swapon",
            "mkswap",
            "dd",
            "mkfs.xfs",
            "mkfs.ext4",
            "mount",
            "mountpoint",
            "blkid",
            "nerdctl",
            "systemctl",
            "update-ca-trust",
            "sleep");
    private static final String STUB = """
            #!/bin/bash
            { printf '%s\\0' "$#" "${0##*/}"; (($# == 0)) || printf '%s\\0' "$@"; } >>"/calls/$HOOK"
            [[ " $* " != *' -C '* ]]
            """;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void valuesStayValues(int round) {
        for (int seed = round * SEEDS_EACH; seed < (round + 1) * SEEDS_EACH; seed++) {
            assertStayValues(FIRST_SEED + seed);
        }
    }

    private static void assertStayValues(long seed) {
        List<ScriptHook> hooks = new ArrayList<>();
        HostileHooks.of(seed).forEach((name, attempt) -> {
            // huge pages and the clock are the machine's own
            Optional<Hook> hook = HostileHooksTest.attempt("seed " + seed + ", " + name, attempt);
            if (hook.isPresent()
                    && hook.get() instanceof ScriptHook script
                    && !name.equals("huge")
                    && script.script().length() < 500_000) {
                hooks.add(script);
            }
        });
        hooks.add(ShellHook.beforeKubelet("control", "touch /CONTROL"));
        Map<String, String> files = new TreeMap<>();
        files.put("/loader", new Loader(hooks, false).plain());
        files.put("/calls/none", "");
        PROGRAMS.forEach(program -> files.put("/stubs/" + program, STUB));
        ScratchRoot root = ScratchRoot.run(files, """
                export PATH=/stubs:$PATH HOOK=none
                bash /loader
                for script in /run/bootproof/hooks/*; do
                  HOOK=${script##*/} timeout 20 bash "$script" >/dev/null 2>&1
                done
                for mirror in /etc/containerd/certs.d/*/hosts.toml; do
                  [[ ! -e $mirror ]] || /usr/bin/python3 -c 'import sys, tomllib; tomllib.load(sys.stdin.buffer)' <"$mirror" ||
                    exit 1
                done
                """);
        String which = "seed " + seed + ", see " + root.changes();
        assertThat(root.status()).as(which + root.said()).isZero();
        assertThat(root.has("/CONTROL")).as(which).isTrue();
        assertThat(root.has(HostileHooks.CANARY)).as(which).isFalse();
        if (Stream.of("content", "shell")
                .allMatch(name -> hooks.stream().anyMatch(hook -> hook.name().equals(name)))) {
            assertThat(root.latin1("/opt/shell")).as(which).isEqualTo(root.latin1("/opt/h/content"));
        }
        for (ScriptHook hook : hooks) {
            assertThat(root.latin1("/run/bootproof/hooks/" + hook.name()))
                    .as(which + ", " + hook.name())
                    .isEqualTo(latin1("set -euo pipefail\n" + hook.script()));
            files(hook)
                    .forEach((path, content) -> assertThat(root.latin1(path))
                            .as(which + ", " + hook.name() + ", " + path)
                            .isEqualTo(latin1(content)));
            if (!calls(hook).isEmpty()) {
                assertThat(made(root, hook.name()))
                        .as(which + ", " + hook.name())
                        .containsAll(calls(hook));
            }
        }
        root.delete();
    }

    /** The bytes of its UTF-8, a char each. */
    private static String latin1(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static Map<String, String> files(ScriptHook hook) {
        Map<String, String> files = new LinkedHashMap<>();
        if (hook instanceof FileHook file && file.owner().equals("root:root")) {
            files.put(file.path(), file.content());
        } else if (hook instanceof NftablesHook rules) {
            files.put("/etc/nftables/" + hook.name() + ".nft", rules.ruleset());
        } else if (hook instanceof SysctlHook sysctl) {
            files.put(
                    "/etc/sysctl.d/99-" + hook.name() + ".conf",
                    sysctl.values().entrySet().stream()
                            .map(entry -> entry.getKey() + " = " + entry.getValue() + "\n")
                            .collect(Collectors.joining()));
        } else if (hook instanceof KernelModulesHook modules) {
            files.put(
                    "/etc/modules-load.d/" + hook.name() + ".conf",
                    String.join("\n", modules.modules().keySet()) + "\n");
        } else if (hook instanceof SystemdUnitHook unit) {
            unit.files()
                    .forEach((path, content) -> files.put(
                            "/run/systemd/system/" + path, content.endsWith("\n") ? content : content + "\n"));
        }
        return files;
    }

    private static List<List<String>> calls(ScriptHook hook) {
        List<List<String>> calls = new ArrayList<>();
        if (hook instanceof IptablesHook iptables) {
            for (IptablesHook.Rule rule : iptables.rules()) {
                for (String program : List.of("iptables", "ip6tables")) {
                    String action = rule.position() == IptablesHook.Position.INSERT ? "-I" : "-A";
                    // a word that is -C makes the stub fail, and the rest is not run
                    if (!rule.match().contains("-C")) {
                        calls.add(Stream.concat(
                                        Stream.of(program, "-w", "60", "-t", "filter", action, rule.chain()),
                                        rule.match().stream())
                                .toList());
                    }
                }
            }
        } else if (hook instanceof PackagesHook packages) {
            calls.add(Stream.concat(
                            Stream.of("dnf", "install", "--assumeyes", "--setopt=install_weak_deps=False"),
                            packages.packages().stream())
                    .toList());
        } else if (hook instanceof S3FileHook s3) {
            calls.add(List.of(
                    "aws",
                    "s3",
                    "cp",
                    "--only-show-errors",
                    latin1("s3://bucket/" + s3.key()),
                    latin1(s3.path() + ".bootproof")));
        } else if (hook instanceof SecretHook secret) {
            calls.add(List.of("imds", "latest/meta-data/placement/region"));
            calls.add(List.of(
                    "aws",
                    "--region",
                    "",
                    "--output",
                    "text",
                    "ssm",
                    "get-parameter",
                    "--with-decryption",
                    "--query",
                    "Parameter.Value",
                    "--name",
                    secret.id()));
        } else if (hook instanceof SwapHook swap) {
            calls.add(List.of("mkswap", latin1(swap.path())));
        } else if (hook instanceof SystemdUnitHook unit) {
            unit.start().forEach(name -> calls.add(List.of("systemctl", "start", "--", name)));
        }
        return calls;
    }

    /** Each call as its program and arguments. */
    private static List<List<String>> made(ScratchRoot root, String hook) {
        String[] words = root.latin1("/calls/" + hook).split("\0", -1);
        List<List<String>> calls = new ArrayList<>();
        for (int at = 0; at + 1 < words.length; ) {
            int end = at + 2 + Integer.parseInt(words[at]);
            calls.add(List.of(words).subList(at + 1, end));
            at = end;
        }
        return calls;
    }
}
