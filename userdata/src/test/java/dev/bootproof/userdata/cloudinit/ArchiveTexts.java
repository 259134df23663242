package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.Dice;
import dev.bootproof.userdata.Packing;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Makes archives, JSON patches, and JSON where YAML is expected. */
final class ArchiveTexts {
    private final Dice dice;

    ArchiveTexts(Dice dice) {
        this.dice = dice;
    }

    private String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                        .replace("\0", "\\0")
                + "\"";
    }

    String archive() {
        StringBuilder out = new StringBuilder("#cloud-config-archive\n");
        if (dice.oneIn(12)) {
            return out.append(dice.any(
                            "",
                            "{}",
                            "a",
                            "[",
                            "- 5\n",
                            "- [a]\n",
                            "- {content: 5}\n",
                            "- {type: text/plain, content: 5}\n",
                            "- {type: a/b, content: 5}\n",
                            "- {type: nope, content: a}\n",
                            "- !!set {a}\n",
                            "!!set {\"#!/bin/sh\"}\n",
                            "- \"\\ud83d\\ude80\"\n",
                            "- {5: a, content: b}\n",
                            "- {content: ~}\n",
                            "- {type: a/b, content: ~}\n",
                            "- {type: message/rfc822, content: abc}\n",
                            "- {type: multipart/mixed, content: abc}\n",
                            "- {type: a/b, content: [x]}\n",
                            "- {type: a/b, content: []}\n",
                            "- ~\n",
                            "- {}\n",
                            "- !!bool maybe\n"))
                    .toString();
        }
        for (int i = dice.below(4); i >= 0; i--) {
            String content = dice.oneIn(3)
                    ? new CloudConfigTexts(dice).cloudConfig()
                    : dice.oneIn(2) ? new PartTexts(dice).script() : new PartTexts(dice).leaf();
            if (dice.oneIn(3)) {
                out.append("- ").append(quoted(content)).append('\n');
                continue;
            }
            out.append("- content: ")
                    .append(
                            dice.oneIn(8)
                                    ? "!!binary "
                                            + Base64.getEncoder()
                                                    .encodeToString(
                                                            dice.oneIn(2)
                                                                    ? Packing.bytes(content)
                                                                    : Packing.gzip(Packing.bytes(content)))
                                    : quoted(content))
                    .append('\n');
            if (!dice.oneIn(3)) {
                out.append("  type: ")
                        .append(dice.any(
                                "'" + new PartTexts(dice).type() + "'",
                                "text/x-shellscript",
                                "text/cloud-config",
                                "'text/plain; charset=x'",
                                "Text/Plain",
                                new CloudConfigTexts(dice).value()))
                        .append('\n');
            }
            if (dice.oneIn(3)) {
                out.append("  filename: ")
                        .append(dice.any(
                                "a.sh",
                                "b",
                                "5",
                                "\"a\\nb:c\"",
                                "\"a\\nb\"",
                                "caf\u00e9",
                                "'q\"r'",
                                "''",
                                "a;b",
                                "'a\\b'",
                                new CloudConfigTexts(dice).value()))
                        .append('\n');
            }
            if (dice.oneIn(6)) {
                out.append("  launch-index: ").append(dice.any("0", "1", "x")).append('\n');
            }
            if (dice.oneIn(5)) {
                out.append("  ")
                        .append(dice.any(
                                "Merge-Type",
                                "X-Merge-Type",
                                "X-Foo",
                                "Content",
                                "merge-type",
                                "Content-Transfer-Encoding",
                                "headers"))
                        .append(": ")
                        .append(dice.any(
                                "'" + new CloudConfigTexts(dice).merge().replace("\n", "") + "'",
                                "base64",
                                "5",
                                "~",
                                "\"a\\nb: c\"",
                                new CloudConfigTexts(dice).value()))
                        .append('\n');
            }
        }
        return out.toString();
    }

    String jsonp() {
        StringBuilder out = new StringBuilder(dice.any(
                "#cloud-config-jsonp\n",
                "#cloud-config-jsonp",
                " #cloud-config-jsonp\n",
                "#Cloud-Config-jsonp\n",
                "#cloud-config-jsonp\n\n"));
        out.append('[');
        for (int i = dice.below(4); i > 0; i--) {
            out.append("{\"op\": \"")
                    .append(dice.any("add", "add", "add", "replace", "remove", "move", "copy", "test", "nope"));
            out.append("\", \"path\": ")
                    .append(dice.any(
                            "\"/runcmd\"",
                            "\"/runcmd\"",
                            "\"/runcmd/-\"",
                            "\"/runcmd/0\"",
                            "\"/bootcmd\"",
                            "\"/write_files\"",
                            "\"\"",
                            "\"/a~1b\"",
                            "\"/a~2\"",
                            "\"runcmd\"",
                            "5",
                            "\"/runcmd/01\"",
                            "\"/runcmd/0/0\"",
                            "\"/key1\""));
            out.append(", \"from\": ")
                    .append(dice.any("\"/runcmd\"", "\"/runcmd/0\"", "\"/bootcmd\"", "\"\"", "\"/runcmd/-\""));
            if (!dice.oneIn(10)) {
                out.append(", \"value\": ")
                        .append(dice.any(
                                "[\"echo j\"]",
                                "\"echo j\"",
                                "[[\"a\", 1, 1.5, null, true, {\"b\": 2}]]",
                                "{}",
                                "null",
                                "1e5",
                                "NaN",
                                "\"\\u00e9\\ud83d\\ude80\"",
                                "{\"a\":1,\"a\":2}",
                                "-0",
                                "01",
                                "\"\\x\""));
            }
            out.append(i > 1 ? "}, " : "}");
        }
        return out.append(dice.any("]", "]", "]\n", "]\n\n", "", "] x", ",]")).toString();
    }

    /** JSON as other programs write it, which is read as YAML. */
    String json() {
        String text = jsonValue(0);
        return dice.any(
                "#cloud-config\n{\"runcmd\": [" + text + ", " + jsonValue(1) + "], \"bootcmd\": " + jsonValue(0) + "}",
                "#cloud-config\n{\"write_files\": [{\"path\": \"\\/a\", \"content\": " + text + "}, {\"path\": "
                        + jsonValue(1) + ", \"content\": \"b\"}]}",
                "#cloud-config-archive\n[{\"type\": \"text/x-shellscript\", \"content\": " + text + "}, " + jsonValue(0)
                        + ", {\"content\": \"#!/bin/sh\", \"filename\": " + jsonValue(1) + "}]",
                "#cloud-config-archive\n- content: !!binary "
                        + Base64.getEncoder()
                                .encodeToString(
                                        dice.any("a\u00e9", "\u20ac", "x").getBytes(StandardCharsets.UTF_8))
                        + "\n  type: a/b; charset="
                        + dice.any(
                                "utf-8",
                                "latin-1",
                                "us-ascii",
                                "cp1252",
                                "utf-16",
                                "UTF8",
                                "koi8-r",
                                "nonsense",
                                "\"\"")
                        + '\n');
    }

    private String jsonValue(int depth) {
        if (depth < 2 && dice.oneIn(3)) {
            return "[" + jsonValue(depth + 1) + ", " + jsonValue(depth + 1) + "]";
        }
        StringBuilder out = new StringBuilder("\"");
        for (int i = dice.below(5); i >= 0; i--) {
            out.append(dice.any(
                    "a",
                    "#!/bin/sh\\n",
                    "\\/",
                    "\\\\/",
                    "\\\\",
                    "\\ud83d\\ude80",
                    "\\ud83d",
                    "\\ude80",
                    "\ud83d\ude80",
                    "\\U0001F680",
                    "\\u00e9",
                    "\\t",
                    "\\\t",
                    "\n ",
                    "\\\n",
                    "\\x41",
                    " ",
                    "\\\""));
        }
        return out.append('"').toString();
    }
}
