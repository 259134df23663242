package dev.bootproof.userdata.nodeadm;

import dev.bootproof.userdata.Dice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes up NodeConfigs as text: every field of the schema, in block style, in flow style, or in JSON. A sound one has the
 * types nodeadm wants, though written in odd ways; another has now and then one it does not take.
 */
final class NodeConfigTexts {
    /** Strings to YAML 1.1 without a second thought, and some that need one. */
    private static final String[] STRINGS = {
        "prod",
        "prod",
        "a b",
        "'1'",
        "\"yes\"",
        "2024-01-01",
        "2024-01-01T00:00:00Z",
        "12:30:45",
        "!!str 5",
        "!!str true",
        "! 5",
        "\"a\\tb\\u00e9\\x41\\\n      c\"",
        "'it''s'",
        "prod # a comment",
        "v1.2.3",
        "0o8",
        "08",
        "1e",
        "a:b",
        "-x",
        "http://y:80/z?a=b&c",
        "tr\u00e4ge",
        "\ud83d\ude80",
        "!!binary cHJvZA==",
        "null-",
        "~x",
        "''",
        "\"\"",
        "null",
        "|\n      one\n      two",
        "|-\n      one",
        "|+\n      one\n\n",
        ">\n      one\n      two",
        ">-\n      one\n\n      two\n       three",
        "|2\n      one",
        "two\n      lines",
        "\"two\n\n      lines\""
    };

    /** What nodeadm refuses where it wants a string. */
    private static final String[] NO_STRINGS = {
        "1", "yes", "1e3", "0x1F", "0o7", "n", "1_000", ".5", "[a]", "{a: b}", "true", "!!int 5", "0b1", "+1"
    };

    private static final String[] ODD = {
        "1",
        "0",
        "1.0",
        "-0.0",
        "9007199254740993",
        "-9007199254740993",
        "18446744073709551615",
        "99999999999999999999",
        "-9223372036854775808",
        "true",
        "no",
        "null",
        "~",
        "x",
        "'1'",
        "{a: 1, b: [1, 2]}",
        "{a: {c: 2}, d: null}",
        "{a: {c: {e: 5}}}",
        "{a: false, b: []}",
        "{}",
        "[]",
        "[[], [[1]], {}]",
        "[1, {x: 1.50}, null, ~]",
        "0x10",
        "010",
        "0o10",
        "1e3",
        "1_0",
        "-5",
        "+7",
        "0b11",
        "2024-01-01T00:00:00Z",
        "2024-01-01 10:00:00",
        "2024-1-1",
        ".5",
        "5.",
        "1.5e300",
        "1e21",
        "1e20",
        "123456789012345678901234567890.0",
        "1e-7",
        "0.000001",
        "0.1",
        "3.14159265358979323846",
        "\"\\u00e9\\u2028<>&\"",
        "&x 5",
        "&y {q: 1, r: {s: 2}}",
        "!!float 5",
        "!!bool yes",
        "!!null ''",
        "!!str 5",
        "!!binary Q0E=",
        "!custom z",
        "1:30",
        "=",
        "50%",
        "{<<: {a: 1, b: 2}, b: 3}",
        "{b: 3, <<: [{a: 1}, {a: 2, c: 4}]}",
        "{1: a, true: b, 1.5: c, yes: d}",
        "{? a : b, ? c}",
        "{\"a\":1,\"b\":[true]}",
        "[a, b: c]",
        "|\n          text\n",
        "\n        - a\n        -   b: 1\n            c: 2\n        - - d\n          - e",
        "\n        inner:\n          deep: {a: 1}\n          list: [1]"
    };

    private static final String[] ODD_ENDS = {"!!int 5.0", "<<", ".inf", ".nan", "*x", "!!int x", "*nope", "{~: c}"};

    private static final String[] TOMLS = {
        "version = 2\n[plugins.\"io.containerd.grpc.v1.cri\"]\na = 1\nb = \"x\"\n",
        "version = 3\n[plugins.\"io.containerd.cri.v1.images\"]\nsnapshotter = \"soci\"\n[plugins.\"io.containerd.cri.v1.images\".registry]\nconfig_path = \"/etc/containerd/certs.d\"\n",
        "[plugins.\"io.containerd.grpc.v1.cri\"]\na = 2\nc = [1, 2]\n[[t]]\nx = 1.5\n[[t]]\ny = {k = 'v'}\n",
        "a.b.c = true\n",
        "a = {b = {d = 5}}\n",
        "d = 1979-05-27\ne = 1e3\nf = \"it's\"\n",
        "# only a comment\n",
        "imports = []\nroot = '/x'\noom_score = -999\n",
        "n = 0xff\no = 0o17\nb = 0b11\nu = 1_000\nz = +5\n",
        "f1 = 1.0\nf2 = 6.26e-34\nf3 = 1e21\nf5 = 3.0e2\nf6 = 9007199254740993.0\n",
        "s1 = \"\"\"\nmore\nlines\"\"\"\ns2 = '''raw\n'''\ns3 = \"tab\\there \\u00e9\"\n",
        "l = [[1, 2], ['a'], []]\nm = [{x = 1}, {y = 2}]\n",
        "k.\"quoted key\".'other' = 1\n\"\" = 2\n",
        "[a]\n[a.b]\nx = 1\n[c]\n",
        "dt = 1979-05-27T07:32:00Z\n",
        "lt = 07:32:00\n",
        "mixed = [1, 'a', 2.5, true]\n",
        "ctl = \"a\\u0001b\\u007fc\\\\\"\n",
        "[t]\nx = 1\n",
        "[a.b.c]\ny = [1]\n"
    };

    private static final String[] NO_TOMLS = {
        "not = toml = x\n",
        "[a\n",
        "a = 1\na = 2\n",
        "a = 08\n",
        "x = \n",
        "a = [1,,2]\n",
        "[a]\n[a]\n",
        "a = \"\\q\"\n"
    };

    private final Dice dice;
    private final boolean sound;

    NodeConfigTexts(Dice dice, boolean sound) {
        this.dice = dice;
        this.sound = sound;
    }

    private boolean slip(double probability) {
        return !sound && dice.chance(probability);
    }

    String text() {
        if (dice.chance(0.12)) {
            return json();
        }
        StringBuilder out = new StringBuilder();
        out.append(dice.chance(0.3) ? dice.any("---\n", "--- # x\n", "%YAML 1.1\n---\n", "\n\n---\n") : "");
        out.append(
                slip(0.02)
                        ? dice.any("%YAML 1.2\n---\n", "%x y\n---\n", "%TAG ! tag:x,2000:\n---\n", "%YAML\n---\n")
                        : "");
        out.append(dice.chance(0.1) ? dice.any("# {\n", "#cloud-config\n", "## template: jinja\n", "\n") : "");
        boolean kindFirst = dice.chance(0.1);
        String kind = dice.any("kind: NodeConfig", "kind: NodeConfig", "Kind: NodeConfig", "kind: \"NodeConfig\"");
        if (slip(0.05)) {
            kind = dice.any(
                    "kind: nodeconfig", "kind: ListOptions", "kind: ~", "kind: NodeConfigList", "kind: 5", "x: y");
        }
        String version = dice.chance(0.9) ? "apiVersion" : dice.any("apiversion", "APIVERSION", "\"apiVersion\"");
        version += ": ";
        version += slip(0.05)
                ? dice.any("node.eks.aws/v1alpha", "v1", "a/b/c", "null", "node.eks.aws/v1beta1", "/", "node.eks.aws/")
                : dice.any(
                        "node.eks.aws/v1alpha1",
                        "node.eks.aws/v1alpha1",
                        "node.eks.aws/v1alpha1",
                        "'node.eks.aws/v1alpha1'",
                        dice.chance(0.2) ? "node.eks.aws/__internal" : "node.eks.aws/v1alpha1 # x");
        out.append(kindFirst ? kind + "\n" + version : version + "\n" + kind).append("\n");
        if (dice.chance(0.1)) {
            out.append("metadata: ")
                    .append(dice.any(
                            "{name: x}",
                            "{labels: {a: b}, annotations: {c: 'd'}}",
                            "{creationTimestamp: null}",
                            "{creationTimestamp: 2024-01-01T00:00:00Z}",
                            "{generation: 1, unknown: [x]}",
                            "{finalizers: [a], ownerReferences: []}",
                            "{}",
                            "null"))
                    .append("\n");
        }
        if (slip(0.05)) {
            out.append("metadata: ")
                    .append(dice.any(
                            "{name: 5}",
                            "x",
                            "{labels: {a: 1}}",
                            "{creationTimestamp: x}",
                            "{generation: 1.5}",
                            "{ownerReferences: [{uid: 5}]}",
                            "{managedFields: [{time: x}]}",
                            "{ownerReferences: [{controller: 'x'}]}"))
                    .append("\n");
        }
        if (dice.chance(0.05)) {
            out.append("status: ")
                    .append(dice.any(
                            "{instance: {id: i-1}}",
                            "{}",
                            "null",
                            "{default: {sandboxImage: 5}}",
                            "x",
                            "{instance: x}",
                            "{kubeletVersion: 1.5}"))
                    .append("\n");
        }
        if (slip(0.04)) {
            out.append("spec: ")
                    .append(dice.any("", "x", "[]", "{}", "null", "5"))
                    .append("\n");
            return out.toString();
        }
        Map<String, Object> spec = spec();
        if (dice.chance(0.15)) {
            out.append("spec: ");
            flow(out, spec);
            out.append("\n");
        } else {
            out.append("spec:\n");
            block(out, spec, 2);
        }
        if (dice.chance(0.04)) {
            out.append(dice.any(
                    "---\nfoo: [\n", "...\n", "...\n", "---\n", "extra: 1\n", "# end\n", "x: {<<: {q: 1}, q: 2}\n"));
        }
        if (slip(0.08)) {
            out.append(dice.any(
                    "\t\n",
                    "   \t\n",
                    "\t# c\n",
                    "extra:\tvalue\n",
                    "extra: value\t\n",
                    "extra: [a,\tb]\n",
                    "extra:\n\t- x\n",
                    "extra:\n  -\tx\n",
                    "extra:\n  - a:\t1\n  \t\n  - b\n",
                    "extra: {\n\ta: b\n}\n",
                    "extra: |\n\ttext\n",
                    "extra: |\n  text\n\t\n  more\n",
                    "extra: \"a\n\tb\"\n",
                    "extra: a\n\tb\n",
                    "- x\n",
                    "x: &a {b: *a}\n",
                    "x: @y\n",
                    "x: `y\n",
                    "x: %y\n",
                    "x: {a: b, c}\n",
                    "x: {a:b}\n",
                    "x: [http://y:80/z]\n",
                    "x: 'a\n\n b'\n",
                    "? x\n: y\n",
                    "x: a: b\n",
                    "x: !t y\n",
                    "x: !<tag:yaml.org,2002:str> 5\n",
                    "x: .inf\n",
                    "{a: b}: c\n",
                    "~: c\n",
                    "x: {?a: b}\n",
                    "x: a?b\n",
                    "x: [a?b]\n",
                    "x: -\n",
                    "x: [-]\n",
                    "x: [,]\n",
                    "x: [a,,b]\n",
                    "x: \"\\z\"\n",
                    "x: 'y\n",
                    "%YAML 1.1\n",
                    "x: \u0007\n",
                    "x: \u0085y\n",
                    "x: \u2028y\n",
                    "x: \ufeffy\n"));
        }
        return out.toString();
    }

    private Map<String, Object> spec() {
        Map<String, Object> spec = new LinkedHashMap<>();
        if (dice.chance(0.85)) {
            spec.put("cluster", cluster());
        }
        if (dice.chance(0.5)) {
            spec.put("kubelet", kubelet());
        }
        if (dice.chance(0.4)) {
            spec.put("containerd", containerd());
        }
        if (dice.chance(0.35)) {
            spec.put("instance", instance());
        }
        if (dice.chance(0.25)) {
            Map<String, Object> gates = new LinkedHashMap<>();
            for (int i = dice.below(3); i >= 0; i--) {
                gates.put(dice.any("InstanceIdNodeName", "FastImagePull", "X"), flag());
            }
            spec.put("featureGates", dice.chance(0.85) ? gates : dice.any("{}", "null"));
        }
        if (dice.chance(0.1)) {
            spec.put(dice.any("unknown", "Cluster", "proxy"), dice.any(ODD));
        }
        return spec;
    }

    private String string() {
        return slip(0.03) ? dice.any(NO_STRINGS) : dice.chance(0.6) ? dice.any("prod", "test", "x") : dice.any(STRINGS);
    }

    private String flag() {
        return slip(0.05)
                ? dice.any("\"true\"", "1", "'no'", "[]")
                : dice.any("true", "false", "yes", "off", "N", "null", "!!bool on");
    }

    private Object strings() {
        if (slip(0.05)) {
            return dice.any("--a", "[1]", "{a: b}", "[yes]", "[[a]]");
        }
        if (dice.chance(0.15)) {
            return dice.any("[]", "null", "~", "[null]", "[~, a]");
        }
        List<Object> list = new ArrayList<>();
        for (int i = dice.below(3); i >= 0; i--) {
            list.add(dice.any(
                    "--a=b", "'--c'", "10.0.0.2", "Containerd", "PodLogs", "!!str 1", "\"--node-labels=a=b,c=d\""));
        }
        return list;
    }

    private Map<String, Object> cluster() {
        Map<String, Object> cluster = new LinkedHashMap<>();
        maybe(cluster, 0.85, "name", string());
        maybe(cluster, 0.85, "apiServerEndpoint", dice.chance(0.7) ? "https://example.com" : string());
        maybe(
                cluster,
                0.85,
                "certificateAuthority",
                slip(0.08)
                        ? dice.any(
                                "Q0E",
                                "Q0 E=",
                                ">-\n      Q0\n      E=",
                                "[67, 300]",
                                "[a]",
                                "5",
                                "Q0E=x",
                                "-----BEGIN")
                        : dice.any(
                                "Q0E=",
                                "Q0E=",
                                "'Q0I='",
                                "\"\"",
                                "null",
                                "|\n      Q0\n      E=",
                                "[67, 65]",
                                "[]",
                                "[null]",
                                "!!str Q0E=",
                                "\"Q0\\nE=\\r\\n\""));
        maybe(cluster, 0.85, "cidr", dice.chance(0.6) ? dice.any("10.100.0.0/16", "fd00::/108") : string());
        maybe(cluster, 0.2, "enableOutpost", flag());
        maybe(cluster, 0.2, "id", string());
        maybe(cluster, 0.05, dice.any("Name", "nmae", "CIDR"), dice.any(ODD));
        return cluster;
    }

    private Map<String, Object> kubelet() {
        Map<String, Object> kubelet = new LinkedHashMap<>();
        maybe(kubelet, 0.7, "config", document());
        maybe(kubelet, 0.6, "flags", strings());
        maybe(kubelet, 0.3, "maxPodsExpression", dice.chance(0.5) ? "max_pods - 1" : string());
        maybe(kubelet, 0.1, "maxPods", dice.any(ODD));
        return kubelet;
    }

    private Map<String, Object> containerd() {
        Map<String, Object> containerd = new LinkedHashMap<>();
        String toml = slip(0.15) ? dice.any(NO_TOMLS) : dice.any(TOMLS);
        String literal = "|\n      " + toml.strip().replace("\n", "\n      ");
        maybe(
                containerd,
                0.8,
                "config",
                slip(0.05)
                        ? dice.any("5", "[a]", "{a: b}")
                        : dice.chance(0.9) ? literal : dice.any("''", "null", "a.b.c=1"));
        maybe(containerd, 0.5, "baseRuntimeSpec", document());
        return containerd;
    }

    private Map<String, Object> instance() {
        Map<String, Object> instance = new LinkedHashMap<>();
        if (dice.chance(0.5)) {
            Map<String, Object> storage = new LinkedHashMap<>();
            maybe(storage, 0.7, "strategy", dice.chance(0.7) ? dice.any("RAID0", "Mount", "RAID10") : string());
            maybe(storage, 0.4, "mountPath", dice.chance(0.7) ? "/mnt/x" : string());
            maybe(storage, 0.4, "disabledMounts", strings());
            instance.put("localStorage", storage);
        }
        if (dice.chance(0.5)) {
            Map<String, Object> environment = new LinkedHashMap<>();
            for (int i = dice.below(3); i >= 0; i--) {
                Map<String, Object> variables = new LinkedHashMap<>();
                for (int j = dice.below(3); j >= 0; j--) {
                    variables.put(
                            dice.any("A", "B", "HTTP_PROXY"), slip(0.03) ? dice.any(NO_STRINGS) : dice.any(STRINGS));
                }
                environment.put(
                        dice.any("default", "kubelet", "containerd"),
                        dice.chance(0.85) ? variables : dice.any("null", "{}"));
            }
            instance.put("environment", dice.chance(0.9) ? environment : dice.any("{}", "null"));
        }
        if (dice.chance(0.4)) {
            Map<String, Object> network = new LinkedHashMap<>();
            maybe(network, 0.7, "nameservers", strings());
            maybe(network, 0.7, "domains", strings());
            instance.put("network", network);
        }
        return instance;
    }

    private Object document() {
        if (dice.chance(0.1)) {
            return slip(0.3) ? dice.any("[]", "x", "5") : dice.any("{}", "null");
        }
        Map<String, Object> document = new LinkedHashMap<>();
        for (int i = dice.below(5); i >= 0; i--) {
            document.put(
                    dice.any(
                            "maxPods",
                            "a",
                            "b",
                            "evictionHard",
                            "list",
                            "1",
                            "yes",
                            "1.5",
                            "'q k'",
                            "\"\"",
                            "tr\u00e4ge"),
                    slip(0.03) ? dice.any(ODD_ENDS) : dice.any(ODD));
        }
        return document;
    }

    private void maybe(Map<String, Object> map, double probability, String name, Object value) {
        if (dice.chance(probability)) {
            map.put(name, value);
        }
    }

    private void block(StringBuilder out, Map<String, Object> map, int indent) {
        if (map.isEmpty()) {
            out.append(" ".repeat(indent)).append("none: 1\n");
        }
        map.forEach((name, value) -> {
            out.append(" ".repeat(indent)).append(name).append(":");
            if (value instanceof Map<?, ?> inner) {
                if (dice.chance(0.2)) {
                    out.append(" ");
                    flow(out, value);
                    out.append("\n");
                } else {
                    out.append(dice.chance(0.05) ? " # why\n" : "\n");
                    @SuppressWarnings("unchecked")
                    Map<String, Object> members = (Map<String, Object>) inner;
                    block(out, members, indent + (dice.chance(0.9) ? 2 : 3));
                }
            } else if (value instanceof List<?> list) {
                if (dice.chance(0.5)) {
                    out.append(" ");
                    flow(out, value);
                    out.append("\n");
                } else {
                    int more = dice.below(2) * 2;
                    out.append("\n");
                    list.forEach(item -> out.append(" ".repeat(indent + more))
                            .append("- ")
                            .append(item)
                            .append("\n"));
                }
            } else {
                String text = String.valueOf(value);
                // what goes on over lines was written for an indentation of four
                text = text.contains("\n") ? text.replace("\n", "\n" + " ".repeat(Math.max(0, indent - 4))) : text;
                out.append(text.startsWith("\n") ? "" : " ").append(text).append("\n");
            }
        });
    }

    private void flow(StringBuilder out, Object value) {
        if (value instanceof Map<?, ?> map) {
            out.append("{");
            String separator = "";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(separator).append(entry.getKey()).append(": ");
                flow(out, String.valueOf(entry.getValue()).contains("\n") ? "x" : entry.getValue());
                separator = dice.any(", ", ", ", ",\n      ");
            }
            out.append("}");
        } else if (value instanceof List<?> list) {
            out.append("[");
            String separator = "";
            for (Object item : list) {
                out.append(separator);
                flow(out, item);
                separator = ", ";
            }
            out.append("]");
        } else {
            String text = String.valueOf(value);
            out.append(text.contains(" #") || text.equals("a:b") ? "x" : text);
        }
    }

    private String json() {
        String document = dice.any(
                "{\"a\":1.0,\"b\":1e3,\"c\":[1,2,{}],\"d\":9007199254740993,\"a\":2}",
                "{\"a\":{\"b\":null,\"c\":1.50,\"d\":-0.0,\"e\":1E+2,\"f\":0.1e-7}}",
                "{\"a\":12345678901234567890123,\"b\":\"\\ud83d\\ude00 \\u0041\\/\"}",
                "{\"z\":\"<>&\\u2028\",\"a\":[]}",
                "{}",
                "null",
                slip(0.3)
                        ? dice.any("{\"a\":1e400}", "[]", "{\"a\":01}", "{\"a\":.5}", "{'a':1}", "{\"a\":1,}")
                        : "{}");
        String cluster = dice.any(
                "\"cluster\":{\"name\":\"a\",\"apiServerEndpoint\":\"b\",\"certificateAuthority\":\"Q0E=\",\"cidr\":\"10.0.0.0/8\"}",
                "\"cluster\":{\"name\":\"a\"},\"cluster\":{\"cidr\":\"b\",\"name\":null}",
                "\"cluster\":{\"name\":\"\\ud83d\\ude00 \\ud800 \\u0041\\/\",\"enableOutpost\":true}",
                "\"cluster\":null",
                slip(0.3)
                        ? dice.any("\"cluster\":{\"name\":5}", "cluster: {name: a}", "\"cluster\":[]")
                        : "\"cluster\":{}");
        String kubelet =
                "\"kubelet\":{\"config\":" + document + ",\"flags\":" + dice.any("[\"--a\"]", "[]", "null") + "}";
        String more = dice.any(
                "",
                "",
                ",\"containerd\":{\"config\":\"a=1\\n[b]\\nc=2\",\"baseRuntimeSpec\":" + document + "}",
                ",\"instance\":{\"environment\":{\"default\":{\"A\":\"b\"}},\"environment\":{\"default\":{\"C\":\"d\"}}}",
                ",\"featureGates\":{\"X\":true,\"X\":false,\"Y\":null}",
                ",\"kubelet\":{\"flags\":[\"--b\"],\"config\":{\"q\":1}}");
        return (slip(0.1) ? "\u00a0" : dice.any("", " \n", "\t"))
                + "{\"apiVersion\":\"node.eks.aws/v1alpha1\"," + dice.any("", "\n  ")
                + "\"kind\":\"NodeConfig\",\"spec\":{"
                + cluster + "," + kubelet + more + "}}"
                + dice.any("", "\n", "\n", slip(0.3) ? dice.any("x", "{}", "\u00a0") : "");
    }
}
