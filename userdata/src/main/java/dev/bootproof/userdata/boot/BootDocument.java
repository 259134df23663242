package dev.bootproof.userdata.boot;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.DeployTimeValues;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.hook.Hook;
import dev.bootproof.userdata.hook.Permission;
import dev.bootproof.userdata.hook.ScriptHook;
import dev.bootproof.userdata.hook.UserDataPart;
import dev.bootproof.userdata.mime.MimeWriter;
import dev.bootproof.userdata.mime.MimeWriter.TextPart;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import dev.bootproof.userdata.nodeadm.NodeadmReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/**
 * User data for a node: NodeConfigs first (what the hooks need, then the user's, which wins), then one boothook that carries
 * all {@link ScriptHook}s, then the {@link UserDataPart}s in their order. Where a NodeConfig stands changes nothing for the
 * scripts: nodeadm reads it before any of them runs.
 *
 * @param text the multipart document: 7-bit, LF, the same for the same input
 * @param sizes what each hook costs
 * @param effectiveConfig what nodeadm ends up with
 * @param findings what the audit of live nodes says of the document, at the place where its author finds the cause
 */
public record BootDocument(String text, SizePlan sizes, EffectiveConfig effectiveConfig, List<PlacedFinding> findings) {
    /**
     * How the scripts of the hooks travel; the first that fits is taken. A script with a value that is known only when deployed
     * travels plain in any case.
     */
    public enum Carriage {
        /** As they are, readable in the user data. */
        PLAIN,
        /** Compressed within the user data. */
        PACKED,
        /** Compressed in S3, fetched at boot and refused unless the checksum is right. An audit cannot look into them. */
        S3
    }

    /** What the node's role must allow for an instance to be marked unhealthy. */
    public static final Permission MARK_UNHEALTHY = new Permission(
            "arn:PARTITION:autoscaling:REGION:ACCOUNT:autoScalingGroup:*:autoScalingGroupName/*",
            List.of("autoscaling:SetInstanceHealth"));

    /** The file name of the part that carries the scripts; hooks cannot be called so. */
    static final String LOADER = "bootproof-loader";

    public BootDocument {
        findings = List.copyOf(findings);
    }

    /** A document with all defaults; as {@link Builder#build()}. */
    public static BootDocument of(Target target, Optional<NodeConfig> nodeConfig, List<Hook> hooks) {
        Builder builder = builder(target).hooks(hooks);
        nodeConfig.ifPresent(builder::nodeConfig);
        return builder.build();
    }

    public static Builder builder(Target target) {
        return new Builder(target);
    }

    /**
     * The part that carries hooks and runs them, for a document of somebody else's making.
     *
     * @param carriage {@link Carriage#PLAIN} or {@link Carriage#PACKED}
     * @throws IllegalArgumentException where they cannot be ordered
     */
    public static TextPart loader(List<? extends ScriptHook> hooks, Carriage carriage) {
        List<String> problems = HookOrder.problems(List.copyOf(hooks));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
        Loader loader = new Loader(HookOrder.sorted(List.copyOf(hooks)), false);
        return new TextPart(
                "text/cloud-boothook", LOADER, carriage == Carriage.PACKED ? loader.packed() : loader.plain());
    }

    /** How the scripts travel. */
    public Carriage carriage() {
        return sizes.carriage();
    }

    /** Does not show the text, which may hold secrets. */
    @Override
    public String toString() {
        return "BootDocument of " + text.length() + " bytes";
    }

    public static final class Builder {
        private static final String AUTHORITY = "ZGVwbG95ZWQ=";

        private final Target target;
        private Optional<NodeConfig> nodeConfig = Optional.empty();
        private List<Hook> hooks = List.of();
        private boolean markUnhealthy;
        private Optional<ScriptStore> store = Optional.empty();
        private ToIntFunction<String> deployTimeSize = marker -> DeployTimeValues.MOST_BYTES;

        private Builder(Target target) {
            this.target = target;
        }

        /** Settings of the user, which win over those of the hooks. Default: none. */
        public Builder nodeConfig(NodeConfig value) {
            nodeConfig = Optional.of(value);
            return this;
        }

        /** What happens at boot; hooks of one phase run one after the other, in this order. Default: nothing. */
        public Builder hooks(List<? extends Hook> value) {
            hooks = List.copyOf(value);
            return this;
        }

        /**
         * A hook that refuses to join also marks the instance unhealthy in its Auto Scaling group, which replaces it. The node's
         * role needs {@link #MARK_UNHEALTHY}. Default: the instance stays, to be looked at.
         */
        public Builder markUnhealthy(boolean value) {
            markUnhealthy = value;
            return this;
        }

        /** Where scripts go that do not fit. Default: nowhere, the document is refused. */
        public Builder store(ScriptStore value) {
            store = Optional.of(value);
            return this;
        }

        /**
         * How many bytes a value that is known only when deployed has at most, by its marker ({@link DeployTimeValues}). Default:
         * 4,096, the most that a parameter of CloudFormation has.
         */
        public Builder deployTimeSize(ToIntFunction<String> bytesAtMost) {
            deployTimeSize = bytesAtMost;
            return this;
        }

        /**
         * @throws IllegalArgumentException with every reason why the document would not do what it says: hooks that cannot be
         *     ordered, a NodeConfig that lacks the cluster though nobody adds it, nothing to carry, too large
         */
        public BootDocument build() {
            check();
            List<ScriptHook> scripts = HookOrder.sorted(hooks);
            Loader loader = new Loader(scripts, markUnhealthy);
            String carried = scripts.isEmpty() ? "" : loader.plain();
            String text = write(carried);
            List<SizePlan.Row> rows = rows(text, scripts, loader);
            Carriage carriage = Carriage.PLAIN;
            if (size(text) > target.maxBytes() && !scripts.isEmpty()) {
                carried = loader.packed();
                text = write(carried);
                carriage = Carriage.PACKED;
                if (size(text) > target.maxBytes() && store.isPresent()) {
                    carried = loader.stored(store.get());
                    text = write(carried);
                    carriage = Carriage.S3;
                }
            }
            SizePlan sizes = new SizePlan(rows, size(text), carriage, target.maxBytes());
            if (!sizes.fits()) {
                throw new IllegalArgumentException("user data is " + sizes.bytes() + " bytes after compression, and "
                        + target + " leaves " + target.maxBytes() + " of EC2's " + Target.MAX_BYTES
                        + "; make smaller what is largest, or fetch it at boot:\n" + sizes.describe());
            }
            if (DeployTimeValues.isLostIn(text)) {
                throw new IllegalArgumentException(
                        "a list or a number that is known only when deployed stands in a text, where"
                                + " no value will be put in its place; make a text of it, in the CDK with Fn.join or Token.asString");
            }
            List<Finding> found = Auditor.judge(deployed(carried), Ami.AL2023).findings().stream()
                    .filter(finding -> !isOpen(finding))
                    .toList();
            List<PlacedFinding> findings = new ArrayList<>(PlacedFinding.of(found, fileNames(scripts), hooks));
            if (carriage == Carriage.S3) {
                findings.addAll(PlacedFinding.inEach(hooks));
            }
            return new BootDocument(text, sizes, EffectiveConfig.of(target, nodeConfigs()), findings);
        }

        /** In bytes, each value that is known only when deployed with the most it can have. */
        private int size(String text) {
            return text.length()
                    + DeployTimeValues.of(text).stream()
                            .mapToInt(marker -> deployTimeSize.applyAsInt(marker) - marker.length())
                            .sum();
        }

        private List<SizePlan.Row> rows(String plain, List<ScriptHook> scripts, Loader loader) {
            List<SizePlan.Row> rows = new ArrayList<>();
            nodeConfigs()
                    .forEach((name, config) ->
                            rows.add(new SizePlan.Row("NodeConfig of '" + name + "'", size(config.toYaml()))));
            scripts.forEach(
                    hook -> rows.add(new SizePlan.Row("hook '" + hook.name() + "'", loader.bytes(hook, this::size))));
            for (Hook hook : hooks) {
                if (hook instanceof UserDataPart part) {
                    rows.add(new SizePlan.Row("part '" + hook.name() + "'", size(part.body())));
                }
            }
            int named = rows.stream().mapToInt(SizePlan.Row::bytes).sum();
            rows.add(new SizePlan.Row(
                    scripts.isEmpty() ? "headers" : "headers, and what runs the hooks and reports",
                    size(plain) - named));
            return rows;
        }

        private void check() {
            List<String> errors = new ArrayList<>(HookOrder.problems(hooks));
            if (nodeConfig.isEmpty() && hooks.isEmpty()) {
                errors.add("neither a NodeConfig nor a hook: there is nothing to put into user data");
            }
            if (target.clusterRequired()) {
                if (nodeConfig.flatMap(NodeConfig::cluster).isEmpty()) {
                    errors.add("no NodeConfig with the cluster's data, and for " + target
                            + " nobody adds one: the node would not join");
                } else {
                    NodeadmReader.read(deployed(""))
                            .validationError()
                            .ifPresent(error -> errors.add("nodeadm says of the NodeConfig: " + error + "; for "
                                    + target + " nobody adds what it lacks: the node would not join"));
                }
            }
            if (!errors.isEmpty()) {
                throw new IllegalArgumentException(String.join("; ", errors));
            }
        }

        private String write(String loader) {
            return MimeWriter.write(parts(loader, UnaryOperator.identity()));
        }

        /** Whether what is found is a value of a NodeConfig that is known only when deployed. */
        private boolean isOpen(Finding finding) {
            List<NodeConfig> configs = List.copyOf(nodeConfigs().values());
            if (!finding.part().matches("\\d{1,4}") || Integer.parseInt(finding.part()) > configs.size()) {
                return false;
            }
            String yaml = configs.get(Integer.parseInt(finding.part()) - 1).toYaml();
            return yaml.lines()
                    .skip(Math.max(0, finding.line() - 1))
                    .limit(finding.line() == 0 ? 0 : 1)
                    .anyMatch(DeployTimeValues::in);
        }

        /** As it may be once deployed, line by line the same. */
        private Bytes deployed(String loader) {
            String text = MimeWriter.write(parts(loader, Builder::withAuthority));
            return Bytes.of(DeployTimeValues.filled(text, PlacedFinding.DEPLOYED));
        }

        /** nodeadm decodes nothing of a NodeConfig whose authority is no base64. */
        private static NodeConfig withAuthority(NodeConfig config) {
            return config.with(config.cluster()
                    .map(cluster -> new NodeConfig.Cluster(
                            cluster.name(),
                            cluster.apiServerEndpoint(),
                            cluster.certificateAuthority().map(value -> DeployTimeValues.is(value) ? AUTHORITY : value),
                            cluster.cidr(),
                            cluster.enableOutpost(),
                            cluster.id())));
        }

        private List<String> fileNames(List<ScriptHook> scripts) {
            return parts(scripts.isEmpty() ? "" : "loader", UnaryOperator.identity()).stream()
                    .map(TextPart::filename)
                    .toList();
        }

        private List<TextPart> parts(String loader, UnaryOperator<NodeConfig> as) {
            List<TextPart> parts = new ArrayList<>();
            nodeConfigs()
                    .forEach((name, config) -> parts.add(new TextPart(
                            NodeConfig.CONTENT_TYPE,
                            name + ".yaml",
                            as.apply(config).toYaml())));
            if (!loader.isEmpty()) {
                parts.add(new TextPart("text/cloud-boothook", LOADER, loader));
            }
            for (Hook hook : hooks) {
                if (hook instanceof UserDataPart part) {
                    parts.add(new TextPart(part.contentType(), part.name(), part.body()));
                }
            }
            return parts;
        }

        /** In the order in which nodeadm merges them. */
        private Map<String, NodeConfig> nodeConfigs() {
            Map<String, NodeConfig> configs = new LinkedHashMap<>();
            hooks.forEach(hook -> hook.nodeConfig().ifPresent(config -> configs.put(hook.name(), config)));
            nodeConfig.ifPresent(config -> configs.put("bootproof-node-config", config));
            return configs;
        }
    }
}
