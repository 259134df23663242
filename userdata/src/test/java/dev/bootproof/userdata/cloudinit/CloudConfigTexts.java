package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.Dice;
import dev.bootproof.userdata.Packing;
import java.util.Base64;

/** Makes cloud-config, alone and in parts that are laid over one another. */
final class CloudConfigTexts {
    private final Dice dice;

    CloudConfigTexts(Dice dice) {
        this.dice = dice;
    }

    String cloudConfig() {
        StringBuilder out = new StringBuilder(dice.any(
                "#cloud-config\n",
                "#cloud-config\n",
                "#cloud-config\n",
                "#cloud-config\r\n",
                "#cloud-config\n\n# c\n",
                "",
                "#cloud-config x\n",
                "#cloud-config\n---\n",
                "#cloud-config\n%YAML 1.1\n---\n"));
        if (dice.oneIn(8)) {
            return out.append(dice.any(
                            "",
                            "{}",
                            "[]",
                            "a",
                            "runcmd: [a",
                            "runcmd:\n\t- a\n",
                            "a: b\n---\nc: d\n",
                            "? [a]\n: b\n",
                            "{runcmd: [a, b], runcmd: [c]}",
                            "a: &a [1]\nb: &a [2]\nruncmd: *a\n",
                            "a: *b\n",
                            "runcmd: [a,]\n...\n",
                            "runcmd:\n- &c echo a\n- *c\n",
                            "{\"runcmd\": [\"a\"], \"bootcmd\": null}",
                            "runcmd: !!omap [a: b]",
                            "runcmd: !!pairs [a: b, a: c]",
                            "base: &b {runcmd: [m], x: 1}\n<<: *b\n",
                            "x: &x {a: 1}\ny: &y {a: 2, b: 2}\nwrite_files:\n- {<<: [*x, *y], path: /p, b: 3}\n",
                            "runcmd: \"\\ud83d\"\n"))
                    .toString();
        }
        for (int i = dice.below(5); i > 0; i--) {
            switch (dice.below(9)) {
                case 0, 1 -> commands(out, "runcmd");
                case 2 -> commands(out, "bootcmd");
                case 3, 4 -> writeFiles(out);
                case 5 ->
                    out.append(dice.any("merge_how: ", "merge_type: "))
                            .append(dice.any(
                                    "'" + merge().replace("\n", "") + "'",
                                    "[{name: list, settings: [append]}, {name: dict, settings: [no_replace, recurse_list]}]",
                                    "[[list, append], [dict, recurse_array], [str, append]]",
                                    "[list, dict]",
                                    "null",
                                    "5",
                                    "[{name: list}]",
                                    "[[dict, replace]]",
                                    "[{name: dict, settings: 'recurse_array'}, {name: list, settings: append}]",
                                    "[]",
                                    "''"))
                            .append('\n');
                case 6 ->
                    out.append("launch-index: ")
                            .append(dice.any("0", "1", "'0'", "x", "0.5", "true"))
                            .append('\n');
                case 7 ->
                    out.append("key")
                            .append(dice.below(3))
                            .append(": ")
                            .append(value())
                            .append('\n');
                default ->
                    out.append(dice.any(
                            "# comment caf\u00e9\n",
                            "# /etc/eks/bootstrap.sh\n",
                            "packages: [a]\n",
                            "final_message: x\n",
                            "runcmd: " + value() + "\n",
                            "bootcmd: " + value() + "\n",
                            "write_files: " + value() + "\n"));
            }
        }
        return out.toString();
    }

    private void commands(StringBuilder out, String key) {
        out.append(key).append(":\n");
        for (int i = dice.below(4); i >= 0; i--) {
            out.append(dice.any("- ", "- ", " - ", "  - ").substring(0, 2))
                    .append(command())
                    .append('\n');
        }
    }

    private void writeFiles(StringBuilder out) {
        out.append("write_files:\n");
        for (int i = dice.below(3); i >= 0; i--) {
            if (dice.oneIn(20)) {
                out.append("- ").append(value()).append('\n');
                continue;
            }
            out.append("- path: ")
                    .append(dice.any(
                            "/tmp/a",
                            "/etc//x/../y",
                            "//two",
                            "rel/./p",
                            "/var/lib/cloud/scripts/per-boot/z",
                            "''",
                            "5",
                            "~",
                            "/tmp/b c",
                            value()))
                    .append('\n');
            if (!dice.oneIn(5)) {
                String text = dice.any("hello", "#!/bin/sh\necho a\n", "", "caf\u00e9");
                String base64 = Base64.getEncoder().encodeToString(Packing.bytes(text));
                String gzip = Base64.getEncoder().encodeToString(Packing.gzip(Packing.bytes(text)));
                out.append("  content: ")
                        .append(dice.any(
                                "hello",
                                base64,
                                gzip,
                                "!!binary " + gzip,
                                "!!binary " + base64,
                                "|\n    a\n    b\n",
                                value(),
                                "'" + base64 + "!'",
                                base64.replace("=", "")))
                        .append('\n');
            }
            if (dice.oneIn(2)) {
                out.append("  encoding: ")
                        .append(dice.any(
                                "b64",
                                "base64",
                                "gz",
                                "gzip",
                                "gz+b64",
                                "gz+base64",
                                "gzip+b64",
                                "gzip+base64",
                                "text/plain",
                                "none",
                                "B64",
                                "' b64 '",
                                "gzz",
                                value()))
                        .append('\n');
            }
            if (dice.oneIn(2)) {
                out.append("  permissions: ")
                        .append(dice.any("'0755'", "0644", "'644'", "0o755", "755", "'rwx'", "null", "1.5", value()))
                        .append('\n');
            }
            if (dice.oneIn(4)) {
                out.append("  append: ")
                        .append(dice.any("true", "yes", "'on'", "1", "'no'", value()))
                        .append('\n');
            }
            if (dice.oneIn(4)) {
                out.append("  defer: ")
                        .append(dice.any("true", "false", "'1'", "'x'", value()))
                        .append('\n');
            }
            if (dice.oneIn(6)) {
                out.append("  owner: ")
                        .append(dice.any("root:root", "root", "5", "null", "''"))
                        .append('\n');
            }
        }
    }

    private String command() {
        return switch (dice.below(6)) {
            case 0 -> "[echo, " + value() + ", 'a b', " + value() + "]";
            case 1 -> value();
            case 2 -> "|\n    line one\n    line two\n";
            case 3 -> ">-\n    folded\n    text\n";
            default ->
                dice.any(
                        "echo hello",
                        "/etc/eks/bootstrap.sh prod",
                        "\"sh -c 'x'\"",
                        "echo a && b",
                        "[ls, -l, /]",
                        "[sh, -xc, \"echo $(date) ': hi'\"]");
        };
    }

    String value() {
        return dice.any(
                "a",
                "1",
                "0x1F",
                "010",
                "0o7",
                "1_000",
                "1.5",
                "1e3",
                "1.0e+3",
                "yes",
                "No",
                "on",
                "~",
                "null",
                "2001-12-14",
                "2001-12-14t21:59:43.10-05:00",
                "2001-12-14 21:59:43Z",
                "190:20:30",
                "0b11",
                "-5",
                "+7",
                ".inf",
                "-.INF",
                ".NaN",
                "'it''s'",
                "\"a\\tb\"",
                "!!binary aGVsbG8=",
                "!!str 5",
                "!!int \"7\"",
                "! 8",
                "!!float 3",
                "=",
                "<<",
                "1:2",
                "12:30:45",
                "0",
                "-0",
                "007",
                "08",
                "\"\"",
                "''",
                "echo a b",
                "\"caf\\u00e9\"",
                "caf\u00e9",
                "!custom x",
                "{a: 1}",
                "[x, [y]]",
                "{b: 2, a: 1}",
                "!!set {a}",
                "1.",
                ".5",
                "+.5",
                "685.230_15e+03",
                "0x",
                "0b",
                "1__2",
                "!!null x",
                "!!bool maybe",
                "!!timestamp nope",
                "99999999999999999999",
                "123456789012.5",
                "1.0e-07",
                "12345678901234567890.0",
                "&x v",
                "\"\\x41\\U0001F680\"",
                "!!int ''",
                "a #b",
                "a: b",
                "? q",
                "0.1",
                "100000000000000000000000.0",
                "1e-5",
                "2002-1-1",
                "2002-13-01",
                "2001-12-14 21:59:43",
                "y",
                "Off",
                "TRUE",
                "\"\\/\"",
                "@a",
                "`a",
                "%a",
                "a\tb",
                "\ta");
    }

    String merge() {
        return dice.any(
                "list(append)+dict(recurse_array)+str()",
                "dict(replace)+list()+str()",
                "list(append)+dict(no_replace,recurse_list)+str()",
                "list(prepend)+dict(recurse_array)+str(append)",
                "dict(recurse_array,recurse_str)+list(append)+str(append)",
                "dict(allow_delete,recurse_array)+list()",
                "nonsense",
                "x()",
                "str()",
                "dict(REPLACE) + list(no_replace)",
                "",
                "list(append)\n +dict(recurse_array)",
                "dict()",
                "dict(recurse_array)+list(recurse_dict,recurse_array)+str()",
                "m_dict(replace)");
    }

    /** Well-formed cloud-config parts that are laid over one another. */
    String configs() {
        StringBuilder out = new StringBuilder("MIME-Version: 1.0\n");
        if (dice.oneIn(20)) {
            out.insert(0, "X-Long: " + "x".repeat(4_050 + dice.below(60)) + "\n");
        }
        out.append("Content-Type: multipart/mixed; boundary=B\n\n");
        for (int i = 2 + dice.below(3); i > 0; i--) {
            out.append("--B\nContent-Type: ")
                    .append(dice.any(
                            "text/cloud-config",
                            "text/cloud-config",
                            "text/cloud-config",
                            "text/cloud-config-jsonp",
                            "text/jinja2",
                            "text/x-shellscript"))
                    .append('\n')
                    .append(dice.oneIn(2) ? dice.any("Merge-Type: ", "X-Merge-Type: ") + merge() + '\n' : "")
                    .append(dice.oneIn(12) ? new PartTexts(dice).header("\n") : "")
                    .append('\n');
            String jinja = dice.oneIn(8) ? "## template: jinja\n" : "";
            out.append(jinja).append("#cloud-config\n");
            if (dice.oneIn(2)) {
                out.append("merge_how: '").append(merge().replace("\n", "")).append("'\n");
            }
            for (String key : new String[] {"runcmd", "bootcmd", "write_files", "a", "b"}) {
                if (dice.oneIn(2)) {
                    out.append(key).append(": ").append(mergeable(0)).append('\n');
                }
            }
        }
        return out.append("--B--\n").toString();
    }

    private String mergeable(int depth) {
        return switch (depth > 2 ? 3 : dice.below(8)) {
            case 0 -> "{k: " + mergeable(depth + 1) + ", l: " + mergeable(depth + 1) + "}";
            case 1 -> "{k: " + mergeable(depth + 1) + "}";
            case 2, 4 -> "[" + mergeable(depth + 1) + ", " + mergeable(depth + 1) + "]";
            case 5 -> "[{k: " + mergeable(depth + 1) + "}, x]";
            case 6 -> dice.any("[]", "{}", "~", "1", "''", "!!set {a}"); // of more, Python's order is random
            default -> dice.any("a", "b", "echo a", "c");
        };
    }
}
