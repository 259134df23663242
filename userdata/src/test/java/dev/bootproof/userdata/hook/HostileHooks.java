package dev.bootproof.userdata.hook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Hooks whose values try to be something else than values; the same seed makes the same ones. */
public final class HostileHooks {
    /** What must never come into being, since only a value that is run makes it. */
    public static final String CANARY = "/CANARY";

    private static final List<String> FRAGMENTS = List.of(
            "'",
            "\"",
            "\n",
            "\r",
            "\0",
            "$(touch /CANARY)",
            "`touch /CANARY`",
            "; touch /CANARY;",
            "\ntouch /CANARY\n",
            "'; touch /CANARY; '",
            "\"; touch /CANARY; \"",
            "&& touch /CANARY",
            "| touch /CANARY",
            "EOF",
            "\nEOF\n",
            "\nEOF1\n",
            "\nEOF\ntouch /CANARY\n",
            "<<EOF",
            ">/CANARY",
            "%n",
            "%%",
            "$HOME",
            "${IFS}",
            "$$",
            "*",
            "?",
            "[a-z]",
            "~",
            "{a,b}",
            "\\",
            "\\\n",
            "\\'",
            "-rf",
            "--",
            "-",
            "\u00fc",
            "\u20ac",
            "\ud83d\ude00",
            "\ud800",
            "\t",
            " ",
            "  ",
            "../",
            "/../../etc/passwd",
            "/",
            "..",
            ".",
            "\n--bootproof-0123456789abcdef\n",
            "\n--bootproof-0123456789abcdef--\n",
            "\nMIME-Version: 1.0\n\n",
            "#cloud-config",
            "#!/bin/sh",
            "\n[Service]\nExecStart=/usr/bin/touch /CANARY\n",
            "}\ntable inet other {",
            "# {\n",
            "\"]\n",
            "a: b",
            "&x",
            "!!python/object",
            "!",
            "^",
            "(",
            ")",
            "#",
            ";",
            "x",
            "a",
            "1",
            ":",
            "=",
            ",",
            "\u2028",
            "\u0085",
            "\ufeff",
            "\b",
            "\u007f",
            "\u001b[31m",
            "\u0000touch");
    private static final List<String> PRINTABLE = FRAGMENTS.stream()
            .filter(fragment -> fragment.chars().noneMatch(c -> c < ' ' || c == 0x7f || (c >= 0xd800 && c < 0xdc00)))
            .toList();
    private static final List<String> ASCII = PRINTABLE.stream()
            .filter(fragment -> fragment.chars().allMatch(c -> c < 0x7f))
            .toList();

    private final Random random;

    private HostileHooks(long seed) {
        random = new Random(seed);
    }

    /** One attempt for each type and setter; each either makes a hook or refuses. */
    public static Map<String, Supplier<Hook>> of(long seed) {
        return new HostileHooks(seed).all();
    }

    private String of(List<String> fragments) {
        if (random.nextInt(80) == 0) {
            return "x".repeat(random.nextInt(2) * 1_000_000) + fragments.get(random.nextInt(fragments.size()));
        }
        StringBuilder value = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            value.append(fragments.get(random.nextInt(fragments.size())));
        }
        return value.toString();
    }

    private String value() {
        return of(random.nextBoolean() ? FRAGMENTS : random.nextBoolean() ? PRINTABLE : ASCII);
    }

    private String or(String good) {
        return random.nextInt(3) == 0 ? good : value();
    }

    private String path(String name) {
        return random.nextInt(4) == 0 ? value() : "/opt/h/" + name + "/" + value().replace("/", "");
    }

    private Map<String, Supplier<Hook>> all() {
        Map<String, Supplier<Hook>> hooks = new TreeMap<>();
        String first = value();
        String second = value();
        String third = value();
        String some = or("good");
        List<String> words = new ArrayList<>(List.of(value(), value()));
        put(hooks, "name", name -> ShellHook.beforeKubelet(first, "true"));
        put(
                hooks,
                "timeout",
                name -> ShellHook.builder(name)
                        .commands("true")
                        .timeout(Duration.ofMillis(random.nextLong()))
                        .retries(random.nextInt())
                        .build());
        put(
                hooks,
                "ca",
                name -> CaCertificatesHook.builder(name)
                        .pem(random.nextBoolean() ? first : HookExamples.CERTIFICATE + first)
                        .build());
        put(
                hooks,
                "computed",
                name -> ComputedNodeConfigHook.builder(name)
                        .commands("printf '%s\\n' " + Bash.quote(first))
                        .build());
        String volumePath = path("volume");
        String options = or("noatime");
        put(
                hooks,
                "volume",
                name -> DataVolumeHook.builder(name, "/dev/" + first, volumePath)
                        .options(options)
                        .build());
        String filePath = path("file");
        // what the shell hook prints, the content hook writes
        put(
                hooks,
                "content",
                name -> FileHook.builder(name, "/opt/h/content").content(second).build());
        String mode = or("0640");
        String owner = or("root:root");
        put(
                hooks,
                "file",
                name -> FileHook.builder(name, filePath).content(second).build());
        put(
                hooks,
                "file-mode",
                name -> FileHook.builder(name, "/opt/h/file-mode")
                        .content(second)
                        .mode(mode)
                        .owner(owner)
                        .build());
        put(
                hooks,
                "proxy",
                name -> HttpProxyHook.builder(name, or("http://proxy.example.com:3128"))
                        .noProxy(or("10.0.0.0/8"))
                        .build());
        put(
                hooks,
                "huge",
                name -> HugepagesHook.builder(name)
                        .pages2MiB(random.nextInt())
                        .pages1GiB(random.nextInt())
                        .build());
        put(
                hooks,
                "images",
                name -> ImagePrePullHook.builder(name)
                        .images(or("public.ecr.aws/a"), or("public.ecr.aws/b:1"))
                        .build());
        put(
                hooks,
                "iptables",
                name -> IptablesHook.builder(name)
                        .insert("INPUT", words.toArray(String[]::new))
                        .append("OUTPUT", "-m", "comment", "--comment", first)
                        .build());
        put(
                hooks,
                "iptables-chain",
                name -> IptablesHook.builder(name).insert(first, "-j", second).build());
        put(
                hooks,
                "modules",
                name -> KernelModulesHook.builder(name)
                        .module("ip_vs", first)
                        .module(random.nextBoolean() ? "loop" : second)
                        .build());
        put(
                hooks,
                "nftables",
                name -> NftablesHook.builder(name).chains(first + second).build());
        put(
                hooks,
                "packages",
                name -> PackagesHook.builder(name)
                        .packages("htop", or("jq") + some)
                        .build());
        put(
                hooks,
                "mirror",
                name -> RegistryMirrorHook.builder(name, or("docker.io"))
                        .mirrors("https://m.example.com/" + some)
                        .build());
        String s3Path = path("s3");
        put(
                hooks,
                "s3",
                name -> S3FileHook.builder(name, s3Path)
                        .object("bucket", first, "0".repeat(64))
                        .build());
        String secretPath = path("secret");
        put(
                hooks,
                "secret",
                name -> SecretHook.ssmParameter(name, or("/agent/token"), secretPath)
                        .build());
        put(
                hooks,
                "shell",
                name -> ShellHook.builder(name)
                        .commands("printf '%s' " + Bash.quote(second) + " >/opt/" + name)
                        .build());
        put(hooks, "swap", name -> SwapHook.builder(name, 64).path(path("swap")).build());
        put(
                hooks,
                "sysctl",
                name -> SysctlHook.builder(name)
                        .set("net.core.somaxconn", first)
                        .set(or("vm.x"), "1")
                        .build());
        put(
                hooks,
                "unit",
                name -> SystemdUnitHook.builder(name)
                        .unit("h" + (random.nextBoolean() ? "" : second) + ".service", "[Service]\n" + first)
                        .dropIn(
                                "other.service",
                                "10-" + (random.nextBoolean() ? "" : third) + ".conf",
                                "[Unit]\n" + second)
                        .start(or("h") + ".service")
                        .build());
        put(
                hooks,
                "time",
                name -> TimeServersHook.builder(name)
                        .servers("a.example.com", or("b"))
                        .build());
        put(hooks, "ulimits", name -> UlimitsHook.of(name, or("RLIMIT_NPROC"), random.nextInt(), random.nextInt()));
        put(hooks, "part", name -> UserDataPart.script(name, "#!/bin/sh\n: '" + first + "'\n"));
        put(hooks, "part-type", name -> new UserDataPart(name, or("text/x-shellscript"), "#!/bin/sh\n: " + first));
        put(hooks, "cloud-config", name -> UserDataPart.cloudConfig(name, "bootcmd: []\n# " + first));
        return hooks;
    }

    private interface Attempt {
        Hook with(String name);
    }

    private static void put(Map<String, Supplier<Hook>> hooks, String name, Attempt attempt) {
        hooks.put(name, () -> attempt.with(name));
    }
}
