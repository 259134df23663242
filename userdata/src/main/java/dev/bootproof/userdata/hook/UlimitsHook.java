package dev.bootproof.userdata.hook;

import dev.bootproof.userdata.nodeadm.NodeConfig;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Resource limits of containers, through {@code spec.containerd.baseRuntimeSpec}: no script, nodeadm does it. nodeadm's own
 * list holds only {@code RLIMIT_NOFILE} (65536, 1048576), and a list replaces it whole, so that one is kept here unless it is
 * set.
 *
 * <p>Limits in {@code /etc/security/limits.d} are for logins; no container sees them. On the node:
 * {@code jq .process.rlimits /etc/containerd/base-runtime-spec.json}.
 *
 * @param limits by name, for instance {@code RLIMIT_MEMLOCK}
 */
public record UlimitsHook(String name, Map<String, Limit> limits) implements Hook {
    private static final Limit DEFAULT_FILES = new Limit(65_536, 1_048_576);

    /**
     * A limit.
     *
     * @param soft not above {@code hard}
     */
    public record Limit(long soft, long hard) {}

    public UlimitsHook {
        HookNames.checked(name);
        HookChecks checks = new HookChecks(name);
        checks.require(!limits.isEmpty(), "no limit is set");
        limits.forEach((limit, value) -> {
            checks.require(
                    limit.matches(
                            "RLIMIT_(AS|CORE|CPU|DATA|FSIZE|LOCKS|MEMLOCK|MSGQUEUE|NICE|NOFILE|NPROC|RSS|RTPRIO|RTTIME|SIGPENDING|STACK)"),
                    HookChecks.shown(limit) + ": a name of setrlimit(2), such as RLIMIT_NOFILE");
            checks.require(
                    0 <= value.soft() && value.soft() <= value.hard(),
                    HookChecks.shown(limit) + ": soft is above hard, or negative");
        });
        checks.throwIfAny();
        TreeMap<String, Limit> all = new TreeMap<>(limits);
        all.putIfAbsent("RLIMIT_NOFILE", DEFAULT_FILES);
        limits = Collections.unmodifiableMap(all);
    }

    /** One limit. */
    public static UlimitsHook of(String name, String limit, long soft, long hard) {
        return new UlimitsHook(name, Map.of(limit, new Limit(soft, hard)));
    }

    @Override
    public Optional<NodeConfig> nodeConfig() {
        List<Map<String, Object>> rlimits = limits.entrySet().stream()
                .map(entry -> Map.<String, Object>of(
                        "type", entry.getKey(),
                        "soft", entry.getValue().soft(),
                        "hard", entry.getValue().hard()))
                .toList();
        return Optional.of(NodeConfig.builder()
                .baseRuntimeSpec("process", Map.of("rlimits", rlimits))
                .build());
    }
}
