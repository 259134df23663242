package dev.bootproof.userdata.migrate;

import static dev.bootproof.userdata.migrate.BootstrapOption.APISERVER_ENDPOINT;
import static dev.bootproof.userdata.migrate.BootstrapOption.B64_CLUSTER_CA;
import static dev.bootproof.userdata.migrate.BootstrapOption.CLUSTER_ID;
import static dev.bootproof.userdata.migrate.BootstrapOption.CONTAINERD_CONFIG_FILE;
import static dev.bootproof.userdata.migrate.BootstrapOption.CONTAINER_RUNTIME;
import static dev.bootproof.userdata.migrate.BootstrapOption.DNS_CLUSTER_IP;
import static dev.bootproof.userdata.migrate.BootstrapOption.ENABLE_LOCAL_OUTPOST;
import static dev.bootproof.userdata.migrate.BootstrapOption.IP_FAMILY;
import static dev.bootproof.userdata.migrate.BootstrapOption.KUBELET_EXTRA_ARGS;
import static dev.bootproof.userdata.migrate.BootstrapOption.LOCAL_DISKS;
import static dev.bootproof.userdata.migrate.BootstrapOption.SERVICE_IPV4_CIDR;
import static dev.bootproof.userdata.migrate.BootstrapOption.SERVICE_IPV6_CIDR;
import static dev.bootproof.userdata.migrate.BootstrapOption.USE_MAX_PODS;

import dev.bootproof.userdata.nodeadm.NodeConfig;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One call of {@code bootstrap.sh} as a NodeConfig.
 *
 * @param untranslated what has no equivalent, and what the NodeConfig lacks that the script found out by itself
 * @param computed whether only the node knows some of the kubelet's flags
 * @param known the names of those that are known
 */
record BootstrapTranslation(NodeConfig config, List<Untranslated> untranslated, boolean computed, Set<String> known) {
    /** The number of pods at which the kubelet stops by itself, which is what {@code --use-max-pods false} left. */
    private static final long KUBELET_MAX_PODS = 110;

    private static final String MISSING = "spec.cluster: ";
    private static final Pattern OPTION = Pattern.compile("--[a-z0-9-]{1,40}(?==|$)");

    BootstrapTranslation {
        untranslated = List.copyOf(untranslated);
        known = Set.copyOf(known);
    }

    /** Whether it is said of fields of the cluster that are missing. */
    static boolean isMissing(Untranslated item) {
        return item.what().startsWith(MISSING);
    }

    /** @param files the content of a file of the node at the time of the call, where it is known */
    static BootstrapTranslation of(BootstrapArguments arguments, Function<String, Optional<String>> files) {
        return new Translator(arguments, files).translation();
    }

    /** Options whose fields nodeadm needs before anything of the user data runs; told with what is missing. */
    private static final Set<BootstrapOption> OF_CLUSTER =
            Set.of(APISERVER_ENDPOINT, B64_CLUSTER_CA, SERVICE_IPV4_CIDR, SERVICE_IPV6_CIDR);

    private static final class Translator {
        private final BootstrapArguments arguments;
        private final Function<String, Optional<String>> files;
        private final NodeConfig.Builder config = NodeConfig.builder();
        private final List<Untranslated> untranslated = new ArrayList<>();
        private boolean computed;
        private Set<String> known = Set.of();

        Translator(BootstrapArguments arguments, Function<String, Optional<String>> files) {
            this.arguments = arguments;
            this.files = files;
        }

        BootstrapTranslation translation() {
            arguments
                    .incomplete()
                    .ifPresent(option -> lost(
                            option.flag() + " without a value",
                            "bootstrap.sh stopped at it, so the node never joined",
                            "Give the value that was meant, or leave the option out"));
            if (!arguments.ignored().isEmpty()) {
                lost(
                        arguments.ignored().size() + " more words of the call" + named(arguments.ignored()),
                        "bootstrap.sh ignored every positional word behind the first, and took '--option=value' for one",
                        "Check what they were meant for; they never had an effect");
            }
            cluster();
            kubelet();
            arguments.option(CONTAINERD_CONFIG_FILE).ifPresent(this::containerd);
            arguments.option(LOCAL_DISKS).ifPresent(this::disks);
            nothingLikeIt();
            arguments.unknown().stream()
                    .filter(option -> !OF_CLUSTER.contains(option))
                    .forEach(option -> lost(
                            option.flag(),
                            "its value is known only on the node",
                            "Write it on the node, as a NodeConfig with that field in a file in /etc/eks/nodeadm.d/"));
            return new BootstrapTranslation(config.build(), untranslated, computed, known);
        }

        /** The names of those that look like options; no values, which may be secrets. */
        private static String named(List<String> words) {
            String names = words.stream()
                    .map(OPTION::matcher)
                    .filter(Matcher::lookingAt)
                    .map(Matcher::group)
                    .distinct()
                    .limit(5)
                    .collect(Collectors.joining(", "));
            return names.isEmpty() ? "" : ": " + names;
        }

        private void lost(String what, String why, String instead) {
            untranslated.add(new Untranslated(what, why, instead));
        }

        private void cluster() {
            String endpoint = arguments.option(APISERVER_ENDPOINT).orElse("");
            Optional<String> authority = arguments.option(B64_CLUSTER_CA).filter(Translator::isBase64);
            if (arguments.option(B64_CLUSTER_CA).isPresent() && authority.isEmpty()) {
                lost(
                        B64_CLUSTER_CA.flag(),
                        "the value is not base64, and with it nodeadm would read nothing of the user data",
                        "Give the cluster's certificateAuthority.data (aws eks describe-cluster)");
            }
            String cidr = arguments
                    .option(SERVICE_IPV6_CIDR)
                    .or(() -> arguments.option(SERVICE_IPV4_CIDR))
                    .orElse("");
            Optional<Boolean> outpost = arguments.option(ENABLE_LOCAL_OUTPOST).map("true"::equals);
            config.cluster(new NodeConfig.Cluster(
                    arguments.cluster().orElse(""),
                    endpoint,
                    authority,
                    cidr,
                    outpost,
                    arguments.option(CLUSTER_ID).orElse("")));
            List<String> missing = new ArrayList<>();
            if (arguments.cluster().isEmpty()) {
                missing.add("name");
            }
            if (endpoint.isEmpty()) {
                missing.add("apiServerEndpoint");
            }
            if (authority.isEmpty()) {
                missing.add("certificateAuthority");
            }
            if (cidr.isEmpty()) {
                missing.add("cidr");
            }
            if (!missing.isEmpty()) {
                lost(
                        MISSING + String.join(", ", missing),
                        arguments.unknown().stream().anyMatch(OF_CLUSTER::contains)
                                ? "nodeadm reads the user data before any script finds it out"
                                : "bootstrap.sh asked the EKS API for what was not given; nodeadm needs it in the user data",
                        "Nothing in a managed node group that names no AMI of its own, nor with Karpenter, which add it; elsewhere"
                                + " give it (aws eks describe-cluster), cidr being the cluster's service CIDR");
            }
        }

        private static boolean isBase64(String text) {
            try {
                Base64.getDecoder().decode(text.replaceAll("[\r\n]", ""));
                return true;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }

        private void kubelet() {
            KubeletArguments extra =
                    KubeletArguments.of(arguments.option(KUBELET_EXTRA_ARGS).orElse(""));
            arguments
                    .option(DNS_CLUSTER_IP)
                    .ifPresent(addresses -> config.kubeletConfig("clusterDNS", Arrays.asList(addresses.split(","))));
            boolean uncounted = arguments
                    .option(USE_MAX_PODS)
                    .filter(use -> !use.equals("true"))
                    .isPresent();
            if (uncounted && !extra.onNode().contains("max-pods")) {
                config.kubeletConfig("maxPods", KUBELET_MAX_PODS);
            }
            extra.addTo(config); // last, as the kubelet's flags beat its configuration
            untranslated.addAll(extra.untranslated());
            computed = extra.computed();
            known = extra.known();
        }

        private void containerd(String path) {
            Optional<String> toml = files.apply(path);
            if (toml.isPresent()) {
                config.containerdConfig(toml.get());
            } else {
                lost(
                        CONTAINERD_CONFIG_FILE.flag(),
                        "what the file holds is not in this document",
                        "Give the settings as TOML in spec.containerd.config, where they are merged over nodeadm's");
            }
        }

        private void disks(String strategy) {
            switch (strategy.toLowerCase(Locale.ROOT)) {
                case "raid0" -> config.localStorage("RAID0");
                case "raid10" -> config.localStorage("RAID10");
                case "mount" -> config.localStorage("Mount");
                default ->
                    lost(
                            LOCAL_DISKS.flag(),
                            "the value is none of raid0, raid10, mount",
                            "Give spec.instance.localStorage.strategy");
            }
        }

        private void nothingLikeIt() {
            for (BootstrapOption option : BootstrapOption.values()) {
                if (arguments.option(option).isPresent()) {
                    without(option);
                }
            }
        }

        private void without(BootstrapOption option) {
            switch (option) {
                case ENABLE_DOCKER_BRIDGE, DOCKER_CONFIG_JSON ->
                    lost(
                            option.flag(),
                            "AL2023 has no Docker",
                            option == BootstrapOption.ENABLE_DOCKER_BRIDGE
                                    ? "Nothing: pods never used Docker's bridge"
                                    : "Log sizes: containerLogMaxSize and containerLogMaxFiles in spec.kubelet.config."
                                            + " Ulimits: spec.containerd.baseRuntimeSpec. Mirrors:"
                                            + " /etc/containerd/certs.d");
                case PAUSE_CONTAINER_ACCOUNT, PAUSE_CONTAINER_VERSION ->
                    lost(
                            option.flag(),
                            "the AMI brings the pause image",
                            "Nothing, unless another image is wanted: then set the sandbox image in"
                                    + " spec.containerd.config");
                case API_RETRY_ATTEMPTS ->
                    lost(
                            option.flag(),
                            "nodeadm does not ask the EKS API for the cluster",
                            "Nothing; for its calls of the EC2 API, AWS_MAX_ATTEMPTS in"
                                    + " spec.instance.environment.default");
                case MOUNT_BPF_FS -> lost(option.flag(), "systemd mounts /sys/fs/bpf on AL2023", "Nothing");
                case CONTAINER_RUNTIME -> {
                    if (!arguments.option(CONTAINER_RUNTIME).equals(Optional.of("containerd"))) {
                        lost(option.flag(), "containerd is the only container runtime", "Nothing");
                    }
                }
                case IP_FAMILY -> {
                    boolean ipv6 = arguments
                            .option(IP_FAMILY)
                            .filter(family -> family.equalsIgnoreCase("ipv6"))
                            .isPresent();
                    if (ipv6 && arguments.option(SERVICE_IPV6_CIDR).isEmpty()) {
                        lost(
                                option.flag(),
                                "nodeadm takes the family from spec.cluster.cidr",
                                "Give the cluster's IPv6 service CIDR there");
                    }
                }
                case USE_MAX_PODS,
                        B64_CLUSTER_CA,
                        APISERVER_ENDPOINT,
                        KUBELET_EXTRA_ARGS,
                        CONTAINERD_CONFIG_FILE,
                        DNS_CLUSTER_IP,
                        SERVICE_IPV4_CIDR,
                        SERVICE_IPV6_CIDR,
                        ENABLE_LOCAL_OUTPOST,
                        CLUSTER_ID,
                        LOCAL_DISKS -> {} // translated
            }
        }
    }
}
