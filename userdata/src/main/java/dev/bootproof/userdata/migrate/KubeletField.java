package dev.bootproof.userdata.migrate;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The field of a KubeletConfiguration that means what a flag of the kubelet means (kubernetes:
 * {@code cmd/kubelet/app/options/options.go}, {@code AddKubeletConfigFlags}).
 *
 * @param path the field's name, and where it lies in others the names down to it
 */
record KubeletField(List<String> path, Kind kind) {
    /** How the flag's text becomes the field's value. */
    enum Kind {
        TEXT,
        /** As Go writes them: {@code 1m30s}. */
        DURATION,
        ADDRESS,
        /** Of 32 bits. */
        NUMBER,
        /** The same, 0 being as good as none in a file, though not as a flag. */
        COUNT,
        /** Of 64 bits. */
        LONG,
        LONG_COUNT,
        BOOLEAN,
        /** {@code a,b}. */
        LIST,
        /** {@code a=b,c=d}. */
        MAP,
        /** {@code a=b}, where {@code b} may have commas. */
        OPTION,
        /** {@code a=true,b=false}. */
        SWITCHES,
        /** <code>a&lt;b,c&lt;d</code>. */
        THRESHOLDS,
        /** {@code key=value:Effect,key:Effect}. */
        TAINTS
    }

    private static final String TABLE = """
            address ADDRESS address
            allowed-unsafe-sysctls LIST allowedUnsafeSysctls
            anonymous-auth BOOLEAN authentication.anonymous.enabled
            authentication-token-webhook BOOLEAN authentication.webhook.enabled
            authentication-token-webhook-cache-ttl DURATION authentication.webhook.cacheTTL
            authorization-mode TEXT authorization.mode
            authorization-webhook-cache-authorized-ttl DURATION authorization.webhook.cacheAuthorizedTTL
            authorization-webhook-cache-unauthorized-ttl DURATION authorization.webhook.cacheUnauthorizedTTL
            cgroup-root TEXT cgroupRoot
            cgroups-per-qos BOOLEAN cgroupsPerQOS
            client-ca-file TEXT authentication.x509.clientCAFile
            cluster-dns LIST clusterDNS
            cluster-domain TEXT clusterDomain
            container-log-max-files NUMBER containerLogMaxFiles
            container-log-max-size TEXT containerLogMaxSize
            contention-profiling BOOLEAN enableContentionProfiling
            cpu-cfs-quota BOOLEAN cpuCFSQuota
            cpu-cfs-quota-period DURATION cpuCFSQuotaPeriod
            cpu-manager-policy TEXT cpuManagerPolicy
            cpu-manager-policy-options OPTION cpuManagerPolicyOptions
            cpu-manager-reconcile-period DURATION cpuManagerReconcilePeriod
            enable-controller-attach-detach BOOLEAN enableControllerAttachDetach
            enable-debugging-handlers BOOLEAN enableDebuggingHandlers
            enforce-node-allocatable LIST enforceNodeAllocatable
            event-burst COUNT eventBurst
            event-qps NUMBER eventRecordQPS
            eviction-hard THRESHOLDS evictionHard
            eviction-max-pod-grace-period NUMBER evictionMaxPodGracePeriod
            eviction-minimum-reclaim MAP evictionMinimumReclaim
            eviction-pressure-transition-period DURATION evictionPressureTransitionPeriod
            eviction-soft THRESHOLDS evictionSoft
            eviction-soft-grace-period MAP evictionSoftGracePeriod
            fail-swap-on BOOLEAN failSwapOn
            feature-gates SWITCHES featureGates
            file-check-frequency DURATION fileCheckFrequency
            hairpin-mode TEXT hairpinMode
            healthz-bind-address ADDRESS healthzBindAddress
            healthz-port NUMBER healthzPort
            http-check-frequency DURATION httpCheckFrequency
            image-gc-high-threshold NUMBER imageGCHighThresholdPercent
            image-gc-low-threshold NUMBER imageGCLowThresholdPercent
            iptables-drop-bit NUMBER iptablesDropBit
            iptables-masquerade-bit NUMBER iptablesMasqueradeBit
            kernel-memcg-notification BOOLEAN kernelMemcgNotification
            kube-api-burst COUNT kubeAPIBurst
            kube-api-content-type TEXT contentType
            kube-api-qps NUMBER kubeAPIQPS
            kube-reserved MAP kubeReserved
            kube-reserved-cgroup TEXT kubeReservedCgroup
            kubelet-cgroups TEXT kubeletCgroups
            local-storage-capacity-isolation BOOLEAN localStorageCapacityIsolation
            make-iptables-util-chains BOOLEAN makeIPTablesUtilChains
            manifest-url TEXT staticPodURL
            max-open-files LONG_COUNT maxOpenFiles
            max-pods COUNT maxPods
            memory-manager-policy TEXT memoryManagerPolicy
            minimum-image-ttl-duration DURATION imageMinimumGCAge
            node-status-max-images NUMBER nodeStatusMaxImages
            oom-score-adj NUMBER oomScoreAdj
            pod-cidr TEXT podCIDR
            pod-manifest-path TEXT staticPodPath
            pod-max-pids LONG podPidsLimit
            pods-per-core NUMBER podsPerCore
            port COUNT port
            protect-kernel-defaults BOOLEAN protectKernelDefaults
            provider-id TEXT providerID
            qos-reserved MAP qosReserved
            read-only-port NUMBER readOnlyPort
            register-node BOOLEAN registerNode
            register-with-taints TAINTS registerWithTaints
            registry-burst COUNT registryBurst
            registry-qps NUMBER registryPullQPS
            reserved-cpus TEXT reservedSystemCPUs
            resolv-conf TEXT resolvConf
            rotate-certificates BOOLEAN rotateCertificates
            rotate-server-certificates BOOLEAN serverTLSBootstrap
            runtime-request-timeout DURATION runtimeRequestTimeout
            seccomp-default BOOLEAN seccompDefault
            serialize-image-pulls BOOLEAN serializeImagePulls
            streaming-connection-idle-timeout DURATION streamingConnectionIdleTimeout
            sync-frequency DURATION syncFrequency
            system-cgroups TEXT systemCgroups
            system-reserved MAP systemReserved
            system-reserved-cgroup TEXT systemReservedCgroup
            tls-cert-file TEXT tlsCertFile
            tls-cipher-suites LIST tlsCipherSuites
            tls-min-version TEXT tlsMinVersion
            tls-private-key-file TEXT tlsPrivateKeyFile
            topology-manager-policy TEXT topologyManagerPolicy
            topology-manager-policy-options MAP topologyManagerPolicyOptions
            topology-manager-scope TEXT topologyManagerScope
            volume-plugin-dir TEXT volumePluginDir
            volume-stats-agg-period DURATION volumeStatsAggPeriod
            """;

    private static final Pattern DURATION =
            Pattern.compile("[-+]?(0|([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h))"
                    + "(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h))*");
    private static final Pattern ADDRESS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:]*");
    private static final Pattern NUMBER =
            Pattern.compile("(?<sign>[-+]?)(?<prefix>0[xXbBoO]|0(?=[0-9])|)(?<digits>[0-9A-Fa-f]{1,64})");
    /** Keys, values and effects as Kubernetes takes them (kubernetes: {@code pkg/util/taints/taints.go}). */
    private static final Pattern TAINT = Pattern.compile(
            "(?<key>([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)"
                    + "(=(?<value>([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?))?"
                    + ":(?<effect>NoSchedule|PreferNoSchedule|NoExecute)");

    private static final Map<String, KubeletField> FIELDS = TABLE.lines()
            .map(line -> line.split(" "))
            .collect(Collectors.toUnmodifiableMap(
                    row -> row[0], row -> new KubeletField(List.of(row[2].split("\\.")), Kind.valueOf(row[1]))));

    KubeletField {
        path = List.copyOf(path);
    }

    /** @param flag the name without its hyphens, in which the kubelet takes {@code _} for {@code -} */
    static Optional<KubeletField> of(String flag) {
        return Optional.ofNullable(FIELDS.get(flag.replace('_', '-')));
    }

    /** All flags that have a field. */
    static Set<String> flags() {
        return FIELDS.keySet();
    }

    /** The field's value; empty where the kubelet would have refused the text, or where a file cannot say it. */
    Optional<Object> value(String text) {
        return switch (kind) {
            case TEXT -> some(text); // in a file an empty one is as good as none
            case DURATION -> matching(DURATION, text);
            case ADDRESS -> matching(ADDRESS, text.strip());
            case NUMBER -> number(text, 32).map(value -> value);
            case COUNT -> number(text, 32).filter(value -> value != 0).map(value -> value);
            case LONG -> number(text, 64).map(value -> value);
            case LONG_COUNT -> number(text, 64).filter(value -> value != 0).map(value -> value);
            case BOOLEAN -> bool(text).map(value -> value);
            case LIST -> list(text);
            case MAP -> map(text, '=').map(value -> value);
            case OPTION -> text.indexOf('=') > 0 ? map(text, text.length(), '=').map(value -> value) : Optional.empty();
            case THRESHOLDS -> map(text, '<').map(value -> value);
            case SWITCHES -> switches(text);
            case TAINTS -> taints(text);
        };
    }

    /** What a flag given again amounts to: maps and lists add up, of all else the last counts. */
    static Object joined(Kind kind, Object first, Object second) {
        return switch (kind) {
            case LIST ->
                Stream.concat(((List<?>) first).stream(), ((List<?>) second).stream())
                        .toList();
            case MAP, OPTION, SWITCHES, THRESHOLDS -> {
                Map<Object, Object> both = new LinkedHashMap<>((Map<?, ?>) first);
                both.putAll((Map<?, ?>) second);
                yield both;
            }
            case TEXT, DURATION, ADDRESS, NUMBER, COUNT, LONG, LONG_COUNT, BOOLEAN, TAINTS -> second;
        };
    }

    private static Optional<Object> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<Object> matching(Pattern pattern, String text) {
        return pattern.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    /** As Go's {@code strconv.ParseInt} reads it with base 0, its underscores left out. */
    private static Optional<Long> number(String text, int bits) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String digits = matcher.group("digits");
        int radix = switch (matcher.group("prefix").toLowerCase(Locale.ROOT)) {
            case "0x" -> 16;
            case "0b" -> 2;
            case "0", "0o" -> 8;
            default -> 10;
        };
        try {
            BigInteger number = new BigInteger(matcher.group("sign").replace("+", "") + digits, radix);
            return number.bitLength() < bits ? Optional.of(number.longValueExact()) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty(); // a digit that the base does not have
        }
    }

    /** The spellings of Go's {@code strconv.ParseBool}. */
    private static Optional<Boolean> bool(String text) {
        return switch (text) {
            case "1", "t", "T", "true", "TRUE", "True" -> Optional.of(true);
            case "0", "f", "F", "false", "FALSE", "False" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** A line of comma-separated values; one with quotes stays a flag. */
    private static Optional<Object> list(String text) {
        return text.isEmpty() || text.indexOf('"') >= 0
                ? Optional.empty()
                : Optional.of(Arrays.asList(text.split(",", -1)));
    }

    private static Optional<Map<String, String>> map(String text, char separator) {
        return map(text, 0, separator);
    }

    /** @param whole how much of the text may hold commas */
    private static Optional<Map<String, String>> map(String text, int whole, char separator) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String item : whole > 0 ? new String[] {text} : text.split(",", -1)) {
            int at = item.indexOf(separator);
            if (at < 0 && item.isEmpty()) {
                continue;
            }
            if (at <= 0 || item.substring(0, at).isBlank()) {
                return Optional.empty();
            }
            map.put(item.substring(0, at).strip(), item.substring(at + 1).strip());
        }
        return map.isEmpty() ? Optional.empty() : Optional.of(map);
    }

    private static Optional<Object> switches(String text) {
        Optional<Map<String, String>> texts = map(text, '=');
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Boolean> switches = new LinkedHashMap<>();
        for (Map.Entry<String, String> each : texts.get().entrySet()) {
            Optional<Boolean> on = bool(each.getValue());
            if (on.isEmpty()) {
                return Optional.empty();
            }
            switches.put(each.getKey(), on.get());
        }
        return Optional.of(switches);
    }

    private static Optional<Object> taints(String text) {
        List<Map<String, String>> taints = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (String item : text.split(",", -1)) {
            Matcher taint = TAINT.matcher(item);
            if (!taint.matches() || !keys.add(taint.group("key") + ":" + taint.group("effect"))) {
                return Optional.empty();
            }
            Map<String, String> map = new LinkedHashMap<>();
            map.put("key", taint.group("key"));
            Optional.ofNullable(taint.group("value"))
                    .filter(value -> !value.isEmpty())
                    .ifPresent(value -> map.put("value", value));
            map.put("effect", taint.group("effect"));
            taints.add(map);
        }
        return Optional.of(taints);
    }
}
