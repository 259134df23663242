package dev.bootproof.userdata.migrate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
        NUMBER,
        BOOLEAN,
        /** {@code a,b}. */
        LIST,
        /** {@code a=b,c=d}. */
        MAP,
        /** {@code a=true,b=false}. */
        SWITCHES,
        /** <code>a&lt;b,c&lt;d</code>. */
        THRESHOLDS,
        /** {@code key=value:Effect,key:Effect}. */
        TAINTS
    }

    private static final String TABLE = """
            address TEXT address
            allowed-unsafe-sysctls LIST allowedUnsafeSysctls
            anonymous-auth BOOLEAN authentication.anonymous.enabled
            authentication-token-webhook BOOLEAN authentication.webhook.enabled
            authentication-token-webhook-cache-ttl TEXT authentication.webhook.cacheTTL
            authorization-mode TEXT authorization.mode
            authorization-webhook-cache-authorized-ttl TEXT authorization.webhook.cacheAuthorizedTTL
            authorization-webhook-cache-unauthorized-ttl TEXT authorization.webhook.cacheUnauthorizedTTL
            cgroup-root TEXT cgroupRoot
            cgroups-per-qos BOOLEAN cgroupsPerQOS
            client-ca-file TEXT authentication.x509.clientCAFile
            cluster-dns LIST clusterDNS
            cluster-domain TEXT clusterDomain
            container-log-max-files NUMBER containerLogMaxFiles
            container-log-max-size TEXT containerLogMaxSize
            contention-profiling BOOLEAN enableContentionProfiling
            cpu-cfs-quota BOOLEAN cpuCFSQuota
            cpu-cfs-quota-period TEXT cpuCFSQuotaPeriod
            cpu-manager-policy TEXT cpuManagerPolicy
            cpu-manager-policy-options MAP cpuManagerPolicyOptions
            cpu-manager-reconcile-period TEXT cpuManagerReconcilePeriod
            enable-controller-attach-detach BOOLEAN enableControllerAttachDetach
            enable-debugging-handlers BOOLEAN enableDebuggingHandlers
            enforce-node-allocatable LIST enforceNodeAllocatable
            event-burst NUMBER eventBurst
            event-qps NUMBER eventRecordQPS
            eviction-hard THRESHOLDS evictionHard
            eviction-max-pod-grace-period NUMBER evictionMaxPodGracePeriod
            eviction-minimum-reclaim MAP evictionMinimumReclaim
            eviction-pressure-transition-period TEXT evictionPressureTransitionPeriod
            eviction-soft THRESHOLDS evictionSoft
            eviction-soft-grace-period MAP evictionSoftGracePeriod
            fail-swap-on BOOLEAN failSwapOn
            feature-gates SWITCHES featureGates
            file-check-frequency TEXT fileCheckFrequency
            hairpin-mode TEXT hairpinMode
            healthz-bind-address TEXT healthzBindAddress
            healthz-port NUMBER healthzPort
            http-check-frequency TEXT httpCheckFrequency
            image-gc-high-threshold NUMBER imageGCHighThresholdPercent
            image-gc-low-threshold NUMBER imageGCLowThresholdPercent
            iptables-drop-bit NUMBER iptablesDropBit
            iptables-masquerade-bit NUMBER iptablesMasqueradeBit
            kernel-memcg-notification BOOLEAN kernelMemcgNotification
            kube-api-burst NUMBER kubeAPIBurst
            kube-api-content-type TEXT contentType
            kube-api-qps NUMBER kubeAPIQPS
            kube-reserved MAP kubeReserved
            kube-reserved-cgroup TEXT kubeReservedCgroup
            kubelet-cgroups TEXT kubeletCgroups
            make-iptables-util-chains BOOLEAN makeIPTablesUtilChains
            manifest-url TEXT staticPodURL
            max-open-files NUMBER maxOpenFiles
            max-pods NUMBER maxPods
            memory-manager-policy TEXT memoryManagerPolicy
            minimum-image-ttl-duration TEXT imageMinimumGCAge
            node-status-max-images NUMBER nodeStatusMaxImages
            node-status-update-frequency TEXT nodeStatusUpdateFrequency
            oom-score-adj NUMBER oomScoreAdj
            pod-cidr TEXT podCIDR
            pod-manifest-path TEXT staticPodPath
            pod-max-pids NUMBER podPidsLimit
            pods-per-core NUMBER podsPerCore
            port NUMBER port
            protect-kernel-defaults BOOLEAN protectKernelDefaults
            provider-id TEXT providerID
            qos-reserved MAP qosReserved
            read-only-port NUMBER readOnlyPort
            register-node BOOLEAN registerNode
            register-with-taints TAINTS registerWithTaints
            registry-burst NUMBER registryBurst
            registry-qps NUMBER registryPullQPS
            reserved-cpus TEXT reservedSystemCPUs
            resolv-conf TEXT resolvConf
            rotate-certificates BOOLEAN rotateCertificates
            rotate-server-certificates BOOLEAN serverTLSBootstrap
            runtime-request-timeout TEXT runtimeRequestTimeout
            seccomp-default BOOLEAN seccompDefault
            serialize-image-pulls BOOLEAN serializeImagePulls
            streaming-connection-idle-timeout TEXT streamingConnectionIdleTimeout
            sync-frequency TEXT syncFrequency
            system-cgroups TEXT systemCgroups
            system-reserved MAP systemReserved
            system-reserved-cgroup TEXT systemReservedCgroup
            tls-cert-file TEXT tlsCertFile
            tls-cipher-suites LIST tlsCipherSuites
            tls-min-version TEXT tlsMinVersion
            tls-private-key-file TEXT tlsPrivateKeyFile
            topology-manager-policy TEXT topologyManagerPolicy
            topology-manager-scope TEXT topologyManagerScope
            volume-plugin-dir TEXT volumePluginDir
            volume-stats-agg-period TEXT volumeStatsAggPeriod
            """;

    private static final Map<String, KubeletField> FIELDS = TABLE.lines()
            .map(line -> line.split(" "))
            .collect(Collectors.toUnmodifiableMap(
                    row -> row[0], row -> new KubeletField(List.of(row[2].split("\\.")), Kind.valueOf(row[1]))));

    KubeletField {
        path = List.copyOf(path);
    }

    /** @param flag the name without its hyphens, in which the kubelet takes {@code _} for {@code -} */
    static Optional<KubeletField> of(String flag) {
        return Optional.ofNullable(FIELDS.get(flag.replace('_', '-').toLowerCase(Locale.ROOT)));
    }

    /** The field's value; empty where the kubelet would have refused the text. */
    Optional<Object> value(String text) {
        return switch (kind) {
            case TEXT -> Optional.of(text);
            case NUMBER -> number(text);
            case BOOLEAN -> bool(text).map(value -> value);
            case LIST -> Optional.of(items(text));
            case MAP -> map(text, '=').map(value -> value);
            case THRESHOLDS -> map(text, '<').map(value -> value);
            case SWITCHES -> switches(text);
            case TAINTS -> taints(text);
        };
    }

    private static Optional<Object> number(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return number.scale() <= 0 && number.precision() <= 18
                    ? Optional.of(number.longValueExact())
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
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

    private static List<String> items(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static Optional<Map<String, String>> map(String text, char separator) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String item : items(text)) {
            int at = item.indexOf(separator);
            if (at <= 0) {
                return Optional.empty();
            }
            map.put(item.substring(0, at).strip(), item.substring(at + 1).strip());
        }
        return Optional.of(map);
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
        for (String item : items(text)) {
            int effect = item.lastIndexOf(':');
            if (effect <= 0) {
                return Optional.empty();
            }
            String key = item.substring(0, effect);
            int value = key.indexOf('=');
            Map<String, String> taint = new LinkedHashMap<>();
            taint.put("key", value < 0 ? key : key.substring(0, value));
            if (value >= 0 && value + 1 < key.length()) {
                taint.put("value", key.substring(value + 1));
            }
            taint.put("effect", item.substring(effect + 1));
            taints.add(taint);
        }
        return Optional.of(taints);
    }
}
