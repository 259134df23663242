package dev.bootproof.userdata.hook;

import dev.bootproof.userdata.hook.DataVolumeHook.FileSystem;
import java.time.Duration;
import java.util.List;

/** One example of each hook, as its user writes it: shown in docs/hooks.md, checked by every test over all hooks. */
public final class HookExamples {
    private HookExamples() {}

    /** A certificate authority made for these tests; its key is thrown away. */
    static final String CERTIFICATE = """
            -----BEGIN CERTIFICATE-----
            MIIBmDCCAT+gAwIBAgIUFEJWQUxWQUDP5y28SepQDpiy4yEwCgYIKoZIzj0EAwIw
            ITEfMB0GA1UEAwwWRXhhbXBsZSB0ZXN0IGF1dGhvcml0eTAgFw0yNjExMjIyMjEy
            MTdaGA8yMTI2MTAyOTIyMTIxN1owITEfMB0GA1UEAwwWRXhhbXBsZSB0ZXN0IGF1
            dGhvcml0eTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABKUiFLm24gCmT+ExDXMf
            nIKl6JD0E0l6m1ZMmVR3oA+m5VQk5rMIdr+XwPwfGWbEoHXhkWjKUKdAlxYGCl9q
            HLmjUzBRMB0GA1UdDgQWBBTi5PtW0vI700GbcNMitDkCHotbcjAfBgNVHSMEGDAW
            gBTi5PtW0vI700GbcNMitDkCHotbcjAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49
            BAMCA0cAMEQCIDY929LUhetTFMWZsRk9ddbHdNijvt1mQfQoN6exhWiTAiAZ5ChR
            JY8o2oORrkztDLM7q2YH3/UMIzTRO9odPVr/hA==
            -----END CERTIFICATE-----
            """;

    public static List<Hook> all() {
        return List.of(
                CaCertificatesHook.builder("company-ca").pem(CERTIFICATE).build(),
                ComputedNodeConfigHook.builder("reserve-memory")
                        .commands(
                                "memory=$(awk '/MemTotal/ {print int($2 / 1024 / 20)}' /proc/meminfo)",
                                "printf 'spec:\\n  kubelet:\\n    config:\\n      systemReserved:\\n        memory: %dMi\\n' \"$memory\"")
                        .build(),
                DataVolumeHook.builder("scratch", "/dev/sdf", "/mnt/scratch")
                        .fileSystem(FileSystem.XFS)
                        .build(),
                FileHook.builder("audit-policy", "/etc/agent/policy.json")
                        .content("{\"level\": \"strict\"}\n")
                        .mode("0640")
                        .build(),
                HttpProxyHook.builder("proxy", "http://proxy.example.com:3128")
                        .noProxy("10.0.0.0/16", "172.20.0.0/16")
                        .build(),
                HugepagesHook.builder("huge-pages").pages2MiB(512).build(),
                ImagePrePullHook.builder("pre-pull")
                        .images("public.ecr.aws/docker/library/nginx:1.29")
                        .build(),
                IptablesHook.builder("open-kubelet-port")
                        .insert("INPUT", "-p", "tcp", "--dport", "10250", "-j", "ACCEPT")
                        .build(),
                KernelModulesHook.builder("ipvs")
                        .module("ip_vs")
                        .module("ip_vs_rr")
                        .build(),
                NftablesHook.builder("no-read-only-port")
                        .chains("chain input { type filter hook input priority 0; tcp dport 10255 drop; }")
                        .build(),
                PackagesHook.builder("tools")
                        .packages("nfs-utils", "htop-3.2.1")
                        .build(),
                RegistryMirrorHook.builder("docker-mirror", "docker.io")
                        .mirrors("https://mirror.example.com/v2/docker-hub")
                        .build(),
                S3FileHook.builder("model", "/opt/model.bin")
                        .object(
                                "company-models",
                                "v1/model.bin",
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                        .build(),
                SecretHook.ssmParameter("agent-token", "/agent/token", "/etc/agent/token")
                        .build(),
                ShellHook.builder("register")
                        .commands("/opt/agent/register --retry")
                        .timeout(Duration.ofMinutes(2))
                        .retries(2)
                        .onFailure(OnFailure.CONTINUE)
                        .after("agent-token")
                        .build(),
                SwapHook.builder("swap", 2_048).build(),
                SysctlHook.builder("memory-maps")
                        .set("vm.max_map_count", 262_144)
                        .build(),
                SystemdUnitHook.builder("scan")
                        .phase(Phase.AFTER_KUBELET)
                        .unit("scan.service", "[Service]\nType=oneshot\nExecStart=/usr/bin/true\n")
                        .unit("scan.timer", "[Timer]\nOnCalendar=daily\n")
                        .start("scan.timer")
                        .build(),
                TimeServersHook.builder("time").servers("time.example.com").build(),
                UlimitsHook.of("locked-memory", "RLIMIT_MEMLOCK", 8_388_608, 8_388_608),
                UserDataPart.script("plain", "#!/bin/bash\necho hello\n"));
    }
}
