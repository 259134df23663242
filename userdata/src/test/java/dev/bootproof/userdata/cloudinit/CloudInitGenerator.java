package dev.bootproof.userdata.cloudinit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Makes documents, well formed and hostile ones; the same seed makes the same document. */
final class CloudInitGenerator {
    private final Random random;

    private CloudInitGenerator(long seed) {
        this.random = new Random(seed);
    }

    static byte[] document(long seed) {
        return new CloudInitGenerator(seed).document();
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }

    private boolean oneIn(int n) {
        return below(n) == 0;
    }

    private String any(String... choices) {
        return choices[below(choices.length)];
    }

    /** A neighbour of a document as people write them. */
    static byte[] near(long seed, byte[] document) {
        CloudInitGenerator generator = new CloudInitGenerator(seed);
        byte[] near = document;
        for (int i = 1 + generator.below(4); i > 0; i--) {
            near = generator.mutated(near);
        }
        return near;
    }

    private byte[] document() {
        byte[] document = switch (below(12)) {
            case 0 -> bytes(script());
            case 1 -> bytes(cloudConfig());
            case 2 -> bytes(archive());
            case 3 -> bytes(leaf());
            case 4 -> bytes(configs());
            case 5 -> bytes(json());
            default -> bytes(message(0));
        };
        for (int i = oneIn(3) ? 1 + below(4) : 0; i > 0; i--) {
            document = mutated(document);
        }
        return switch (below(40)) {
            case 0, 1, 2 -> gzip(document);
            case 3 -> joined(gzip(document), new byte[below(4)]);
            case 4 -> joined(gzip(document), bytes(any("x", "\n", "\u001f\u008b")));
            case 5 -> joined(gzip(document), gzip(bytes("\n# more\n")));
            case 6 -> gzip(gzip(document));
            case 7 -> Base64.getEncoder().encode(document);
            case 8 -> mutated(gzip(document));
            case 9 -> joined(joined(gzip(document), new byte[below(4)]), gzip(bytes("\n# more\n")));
            default -> document;
        };
    }

    /** One character a byte, but for what is above U+00FF, which is UTF-8. */
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    private static byte[] gzip(byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    // ---- mutation

    private byte[] mutated(byte[] document) {
        if (document.length == 0) {
            return document;
        }
        int at = below(document.length);
        return switch (below(9)) {
            case 0 -> replaced(document, at, 1, new byte[] {(byte) below(256)});
            case 1 -> replaced(document, at, 1, new byte[0]);
            case 2 ->
                replaced(
                        document,
                        at,
                        0,
                        bytes(any("\n", "\r\n", "\r", " ", "\t", ":", ";", "=", "\"", "--", "\u00e9", "\u20ac")));
            case 3 -> lines(document, true);
            case 4 -> lines(document, false);
            case 5 ->
                bytes(new String(document, StandardCharsets.ISO_8859_1).replace("\n", "\r\n")).length < 100_000
                        ? new String(document, StandardCharsets.ISO_8859_1)
                                .replace("\n", "\r\n")
                                .getBytes(StandardCharsets.ISO_8859_1)
                        : document;
            case 6 -> Arrays.copyOf(document, at);
            case 7 ->
                replaced(
                        document,
                        at,
                        0,
                        bytes(any(
                                "\n\n",
                                "\u0000",
                                "\u000b",
                                "\u000c",
                                "\u001c",
                                "\u0085",
                                "\u2028",
                                "\ufeff",
                                "'",
                                "[",
                                "{",
                                "#",
                                "- ",
                                "&a ",
                                "*a",
                                "!",
                                "%",
                                "|",
                                ">",
                                "\\",
                                "<<: *a\n",
                                "From ")));
            default -> replaced(document, at, Math.min(below(8), document.length - at), new byte[0]);
        };
    }

    private static byte[] replaced(byte[] document, int at, int length, byte[] with) {
        return joined(
                joined(Arrays.copyOf(document, at), with), Arrays.copyOfRange(document, at + length, document.length));
    }

    private byte[] lines(byte[] document, boolean twice) {
        String[] lines = new String(document, StandardCharsets.ISO_8859_1).split("(?<=\n)");
        int at = below(lines.length);
        if (twice) {
            lines[at] = lines[at] + lines[below(lines.length)];
        } else {
            lines[at] = oneIn(2) ? "" : lines[at].replace("\n", any("\r\n", "\r", "", " \n", "\n\n"));
        }
        return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    // ---- messages

    private String boundary() {
        return any("B", "==B==", "B ", "BOUND//ARY", "a b", "--", "===============123==", "");
    }

    private String message(int depth) {
        String end = oneIn(8) ? "\r\n" : "\n";
        String boundary = boundary();
        StringBuilder out = new StringBuilder();
        if (depth == 0) {
            out.append(any(
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "\n",
                    " ",
                    "#!/bin/sh" + end,
                    "From me" + end,
                    "X: y" + end,
                    ":bad" + end,
                    "# c: d" + end));
        }
        String version = oneIn(30) ? "" : any("MIME-Version: 1.0", "mime-version: 1.0", "Mime-Version:1.0") + end;
        String type = any("Content-Type: ", "content-type:", "Content-Type:" + end + " ")
                + any(
                        "multipart/mixed",
                        "multipart/mixed",
                        "multipart/mixed",
                        "Multipart/Mixed",
                        "multipart/digest",
                        "multipart/alternative",
                        "message/rfc822",
                        "text/x-shellscript")
                + any(
                        "; boundary=",
                        "; boundary=",
                        ";boundary=",
                        "; charset=utf-8; boundary=",
                        ";" + end + " boundary=",
                        " boundary=",
                        "; BOUNDARY=",
                        "; boundary*=us-ascii''",
                        "; boundary*0=")
                + any("\"" + boundary + "\"", boundary, boundary, "\"" + boundary + "\"; x=y", "'" + boundary + "'");
        if (oneIn(40)) {
            type = any(
                    "Content-Type: multipart/mixed",
                    "Content-Type: message/rfc822",
                    "Content-Type: message/delivery-status",
                    "Content-Type: text/x-shellscript",
                    "Content-Type: text/plain");
        }
        out.append(oneIn(2) ? version + type + end : type + end + version);
        out.append(header(end));
        out.append(any(end, end, end, end, end, end, " " + end, "", end + end));
        if (oneIn(6)) {
            out.append(any("preamble", "#!/bin/sh", "This is a multi-part message"))
                    .append(end);
        }
        int parts = below(5);
        for (int i = 0; i < parts; i++) {
            out.append(oneIn(30) ? " " : "")
                    .append("--")
                    .append(boundary)
                    .append(any("", "", "", "", " ", "\t", "x", "--", "--x"));
            out.append(end);
            out.append(depth < 3 && oneIn(7) ? message(depth + 1) : part(end));
            out.append(oneIn(25) ? "" : end);
        }
        out.append(any(
                "--" + boundary + "--" + end,
                "--" + boundary + "--",
                "--" + boundary + "--" + end,
                "",
                "--" + boundary,
                "--" + boundary + "--" + end + "epilogue" + end));
        return out.toString();
    }

    /** Well-formed cloud-config parts that are laid over one another. */
    private String configs() {
        StringBuilder out = new StringBuilder("MIME-Version: 1.0\n");
        if (oneIn(20)) {
            out.insert(0, "X-Long: " + "x".repeat(4_050 + below(60)) + "\n");
        }
        out.append("Content-Type: multipart/mixed; boundary=B\n\n");
        for (int i = 2 + below(3); i > 0; i--) {
            out.append("--B\nContent-Type: ")
                    .append(any(
                            "text/cloud-config",
                            "text/cloud-config",
                            "text/cloud-config",
                            "text/cloud-config-jsonp",
                            "text/jinja2",
                            "text/x-shellscript"))
                    .append('\n')
                    .append(oneIn(2) ? any("Merge-Type: ", "X-Merge-Type: ") + merge() + '\n' : "")
                    .append(oneIn(12) ? header("\n") : "")
                    .append('\n');
            String jinja = oneIn(8) ? "## template: jinja\n" : "";
            out.append(jinja).append("#cloud-config\n");
            if (oneIn(2)) {
                out.append("merge_how: '").append(merge().replace("\n", "")).append("'\n");
            }
            for (String key : new String[] {"runcmd", "bootcmd", "write_files", "a", "b"}) {
                if (oneIn(2)) {
                    out.append(key).append(": ").append(mergeable(0)).append('\n');
                }
            }
        }
        return out.append("--B--\n").toString();
    }

    private String mergeable(int depth) {
        return switch (depth > 2 ? 3 : below(8)) {
            case 0 -> "{k: " + mergeable(depth + 1) + ", l: " + mergeable(depth + 1) + "}";
            case 1 -> "{k: " + mergeable(depth + 1) + "}";
            case 2, 4 -> "[" + mergeable(depth + 1) + ", " + mergeable(depth + 1) + "]";
            case 5 -> "[{k: " + mergeable(depth + 1) + "}, x]";
            case 6 -> any("[]", "{}", "~", "1", "''", "!!set {a}"); // of more, Python's order is random
            default -> any("a", "b", "echo a", "c");
        };
    }

    /** JSON as other programs write it, which is read as YAML. */
    private String json() {
        String text = jsonValue(0);
        return any(
                "#cloud-config\n{\"runcmd\": [" + text + ", " + jsonValue(1) + "], \"bootcmd\": " + jsonValue(0) + "}",
                "#cloud-config\n{\"write_files\": [{\"path\": \"\\/a\", \"content\": " + text + "}, {\"path\": "
                        + jsonValue(1) + ", \"content\": \"b\"}]}",
                "#cloud-config-archive\n[{\"type\": \"text/x-shellscript\", \"content\": " + text + "}, " + jsonValue(0)
                        + ", {\"content\": \"#!/bin/sh\", \"filename\": " + jsonValue(1) + "}]",
                "#cloud-config-archive\n- content: !!binary "
                        + Base64.getEncoder()
                                .encodeToString(any("a\u00e9", "\u20ac", "x").getBytes(StandardCharsets.UTF_8))
                        + "\n  type: a/b; charset="
                        + any("utf-8", "latin-1", "us-ascii", "cp1252", "utf-16", "UTF8", "koi8-r", "nonsense", "\"\"")
                        + '\n');
    }

    private String jsonValue(int depth) {
        if (depth < 2 && oneIn(3)) {
            return "[" + jsonValue(depth + 1) + ", " + jsonValue(depth + 1) + "]";
        }
        StringBuilder out = new StringBuilder("\"");
        for (int i = below(5); i >= 0; i--) {
            out.append(any(
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

    private String header(String end) {
        return switch (below(24)) {
            case 0 -> "Merge-Type: " + merge() + end;
            case 1 -> "X-Merge-Type: " + merge() + end;
            case 2 -> "Launch-Index: " + any("0", "1", "x", " 0 ", "+0", "0_0", "\u0660", "") + end;
            case 3 -> "X-Test: a" + end + " folded: b" + end;
            case 4 -> "X-Test: " + any("\u00e9", "a\u000bb: c", "a\u000cb:c", "a\u2028b:c", "a\u0085b") + end;
            case 5 -> "no colon here" + end;
            case 6 -> "merge-type: " + merge() + end;
            case 7 -> "Content-Type: " + any("text/plain", "text/cloud-config") + end;
            default -> "";
        };
    }

    private String type() {
        return any(
                "text/x-shellscript",
                "text/x-shellscript",
                "text/cloud-config",
                "text/cloud-config",
                "text/cloud-boothook",
                "text/x-shellscript-per-boot",
                "text/x-shellscript-per-instance",
                "text/x-shellscript-per-once",
                "text/plain",
                "text/x-not-multipart",
                "text/cloud-config-archive",
                "text/cloud-config-jsonp",
                "text/jinja2",
                "text/part-handler",
                "text/x-include-url",
                "text/x-include-once-url",
                "application/octet-stream",
                "application/node.eks.aws",
                "TEXT/X-SHELLSCRIPT",
                "text/x-shellscript (comment)",
                "text",
                "a/b/c",
                "",
                "application/gzip",
                "message/rfc822",
                "message/partial",
                "message/external-body",
                "message/delivery-status",
                "text/upstart-job",
                "application/x-gzip");
    }

    private String part(String end) {
        StringBuilder out = new StringBuilder();
        String type = type();
        if (!oneIn(10)) {
            out.append("Content-Type: ").append(type);
            out.append(any(
                    "",
                    "",
                    "",
                    "; charset=\"us-ascii\"",
                    "; charset=utf-8",
                    "; charset=latin-1",
                    "; charset=",
                    ";",
                    "; name=\"n.sh\"",
                    ";" + end + "\tcharset=utf-8",
                    "; charset=nonsense",
                    ";;"));
            out.append(end);
        }
        String content = content(type);
        byte[] raw = bytes(content);
        if (type.contains("gzip") && !oneIn(6)) {
            out.append("Content-Transfer-Encoding: base64").append(end);
            content = base64(gzip(raw), end);
        } else {
            switch (below(12)) {
                case 0, 1 -> {
                    out.append("Content-Transfer-Encoding: ")
                            .append(any("base64", "BASE64", "base64 ", " base64"))
                            .append(end);
                    content = base64(raw, end);
                }
                case 2, 3 -> {
                    out.append("Content-Transfer-Encoding: quoted-printable").append(end);
                    content = quotedPrintable(raw, end);
                }
                case 4 ->
                    out.append("Content-Transfer-Encoding: ")
                            .append(any(
                                    "7bit",
                                    "8bit",
                                    "binary",
                                    "base64",
                                    "quoted-printable",
                                    "x-uuencode",
                                    "uuencode",
                                    "unknown",
                                    ""))
                            .append(end);
                case 5 -> {
                    out.append("Content-Transfer-Encoding: x-uuencode").append(end);
                    content = uuencoded(raw, end);
                }
                default -> {}
            }
        }
        if (oneIn(3)) {
            out.append("Content-Disposition: ")
                    .append(any("attachment; ", "attachment;", "inline; ", "; ", "attachment "))
                    .append("filename")
                    .append(any("=", "=", "=", "*=utf-8''", "*0=", " = ", "*=", "*1*="))
                    .append(any(
                            "\"a.sh\"",
                            "b.sh",
                            "a.sh",
                            "\"x y\"",
                            "\"../e.sh\"",
                            "\"q\\\"r\"",
                            "caf\u00e9",
                            "%41.sh",
                            "\"a;b\"",
                            "",
                            "\"\"",
                            "runcmd",
                            "\"<a>\"",
                            "\"" + "l".repeat(below(300)) + "\"",
                            "..",
                            "\"\\\"a\\\"\""))
                    .append(any("", "", "; filename*1=b", "; x", "; filename=z.sh"))
                    .append(end);
        }
        out.append(header(end)).append(header(end));
        out.append(any(end, end, end, end, end, end, end, end, " " + end, "", end + end));
        return out.append(content).toString();
    }

    private String base64(byte[] raw, String end) {
        String encoded = oneIn(2)
                ? Base64.getMimeEncoder(60 + 4 * below(5), bytes(end)).encodeToString(raw)
                : Base64.getEncoder().encodeToString(raw);
        return switch (below(14)) {
            case 0 -> encoded.replace("=", "");
            case 1 -> encoded + "=";
            case 2 -> " " + encoded;
            case 3 -> encoded + end + "!junk!";
            case 4 -> encoded + "A";
            case 5 -> encoded.replace("a", "-");
            case 6 -> "=" + encoded;
            case 7 -> encoded + end + encoded;
            default -> encoded + end;
        };
    }

    private String quotedPrintable(byte[] raw, String end) {
        StringBuilder out = new StringBuilder();
        for (byte b : raw) {
            if (b == '=' || b < 0 || oneIn(20)) {
                out.append(String.format(oneIn(4) ? "=%02x" : "=%02X", b & 0xff));
            } else if (b == '\n') {
                out.append(any("\n", end, "=0A", "=" + end + "\n", " \n"));
            } else {
                out.append((char) b);
            }
            if (oneIn(30)) {
                out.append(any("=" + end, "=\r", "= " + end, "==", "=", "=G1", "=\n"));
            }
        }
        return out.toString();
    }

    private String uuencoded(byte[] raw, String end) {
        StringBuilder out =
                new StringBuilder(any("begin 644 x", "begin 644 x", "begin 999 x", "begin 644", "start")).append(end);
        for (int from = 0; from < raw.length; from += 45) {
            byte[] line = Arrays.copyOfRange(raw, from, Math.min(raw.length, from + 45));
            out.append((char) (' ' + line.length));
            byte[] padded = Arrays.copyOf(line, (line.length + 2) / 3 * 3);
            for (int i = 0; i < padded.length; i += 3) {
                int bits = (padded[i] & 0xff) << 16 | (padded[i + 1] & 0xff) << 8 | (padded[i + 2] & 0xff);
                for (int shift = 18; shift >= 0; shift -= 6) {
                    int value = bits >> shift & 63;
                    out.append(value == 0 ? (oneIn(2) ? '`' : ' ') : (char) (' ' + value));
                }
            }
            out.append(any("", "", "", " ", "x")).append(end);
        }
        return out.append(any("`" + end, "", " " + end))
                .append(any("end", "end ", ""))
                .append(end)
                .toString();
    }

    // ---- contents

    private String content(String type) {
        if (oneIn(8)) {
            return leaf();
        }
        return switch (type) {
            case "text/cloud-config" -> cloudConfig();
            case "text/cloud-config-archive" -> archive();
            case "text/cloud-config-jsonp" -> jsonp();
            case "text/jinja2" -> "## template: jinja\n" + (oneIn(2) ? script() : cloudConfig());
            case "text/x-include-url" ->
                any("#include\nhttp://a.invalid/x\n", "#include http://a.invalid/\n", "#include\n# none\n\n");
            case "text/cloud-boothook" -> "#cloud-boothook" + any("\n", " ", "\r\n", "\n\n") + script();
            default -> script();
        };
    }

    private String leaf() {
        return any("", "", " ", "\n", "\ufeff")
                + any(
                        script(),
                        cloudConfig(),
                        archive(),
                        jsonp(),
                        "#CLOUD-CONFIG\nruncmd: [a]\n",
                        "#include\nhttp://a.invalid/\n",
                        "#include-once\n#include-once http://b.invalid/\n",
                        "## template: jinja\n" + script(),
                        "## template: jinja\n" + cloudConfig(),
                        "## Template:Jinja\r\n" + script(),
                        "## template: jinja \n#cloud-config\nruncmd: [x]\n\n",
                        "## template: jinjax\n#!/bin/sh\n",
                        "#part-handler\nimport os\n",
                        "#cloud-boothook\n" + script(),
                        "#Cloud-Boothook\n" + script(),
                        "text/x-shellscript-per-boot\n",
                        "#upstart-job\nx\n",
                        "apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\n",
                        "",
                        "#!/bin/sh\n# MIME-Version: 1.0\necho \u00e9\n",
                        "#cloud-config-jsonp\n[]",
                        "## template: jinja\n#cloud-config-jsonp\n[]\n",
                        "## template: basic\n#!/bin/sh\n");
    }

    private String script() {
        String end = oneIn(6) ? "\r\n" : "\n";
        return any("#!/bin/bash", "#!/bin/sh -e", "#! /bin/sh", "echo no shebang", " #!/bin/sh", "#!/usr/bin/env bash")
                + end
                + any(
                        "echo a",
                        "/etc/eks/bootstrap.sh prod --x",
                        "echo caf\u00e9",
                        "echo \u20ac \ud83d\ude80",
                        "echo a=b == c=",
                        "true",
                        "echo 'a'\\''b'",
                        "x\u0000y",
                        "echo \u00a0",
                        "--B",
                        "From here: x")
                + any(end, end, "", "\r", end + end);
    }

    private String merge() {
        return any(
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

    private String value() {
        return any(
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

    private String command() {
        return switch (below(6)) {
            case 0 -> "[echo, " + value() + ", 'a b', " + value() + "]";
            case 1 -> value();
            case 2 -> "|\n    line one\n    line two\n";
            case 3 -> ">-\n    folded\n    text\n";
            default ->
                any(
                        "echo hello",
                        "/etc/eks/bootstrap.sh prod",
                        "\"sh -c 'x'\"",
                        "echo a && b",
                        "[ls, -l, /]",
                        "[sh, -xc, \"echo $(date) ': hi'\"]");
        };
    }

    private String cloudConfig() {
        StringBuilder out = new StringBuilder(any(
                "#cloud-config\n",
                "#cloud-config\n",
                "#cloud-config\n",
                "#cloud-config\r\n",
                "#cloud-config\n\n# c\n",
                "",
                "#cloud-config x\n",
                "#cloud-config\n---\n",
                "#cloud-config\n%YAML 1.1\n---\n"));
        if (oneIn(8)) {
            return out.append(any(
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
        for (int i = below(5); i > 0; i--) {
            switch (below(9)) {
                case 0, 1 -> commands(out, "runcmd");
                case 2 -> commands(out, "bootcmd");
                case 3, 4 -> writeFiles(out);
                case 5 ->
                    out.append(any("merge_how: ", "merge_type: "))
                            .append(any(
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
                            .append(any("0", "1", "'0'", "x", "0.5", "true"))
                            .append('\n');
                case 7 ->
                    out.append("key")
                            .append(below(3))
                            .append(": ")
                            .append(value())
                            .append('\n');
                default ->
                    out.append(any(
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
        for (int i = below(4); i >= 0; i--) {
            out.append(any("- ", "- ", " - ", "  - ").substring(0, 2))
                    .append(command())
                    .append('\n');
        }
    }

    private void writeFiles(StringBuilder out) {
        out.append("write_files:\n");
        for (int i = below(3); i >= 0; i--) {
            if (oneIn(20)) {
                out.append("- ").append(value()).append('\n');
                continue;
            }
            out.append("- path: ")
                    .append(any(
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
            if (!oneIn(5)) {
                String text = any("hello", "#!/bin/sh\necho a\n", "", "caf\u00e9");
                String base64 = Base64.getEncoder().encodeToString(bytes(text));
                String gzip = Base64.getEncoder().encodeToString(gzip(bytes(text)));
                out.append("  content: ")
                        .append(any(
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
            if (oneIn(2)) {
                out.append("  encoding: ")
                        .append(any(
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
            if (oneIn(2)) {
                out.append("  permissions: ")
                        .append(any("'0755'", "0644", "'644'", "0o755", "755", "'rwx'", "null", "1.5", value()))
                        .append('\n');
            }
            if (oneIn(4)) {
                out.append("  append: ")
                        .append(any("true", "yes", "'on'", "1", "'no'", value()))
                        .append('\n');
            }
            if (oneIn(4)) {
                out.append("  defer: ")
                        .append(any("true", "false", "'1'", "'x'", value()))
                        .append('\n');
            }
            if (oneIn(6)) {
                out.append("  owner: ")
                        .append(any("root:root", "root", "5", "null", "''"))
                        .append('\n');
            }
        }
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

    private String archive() {
        StringBuilder out = new StringBuilder("#cloud-config-archive\n");
        if (oneIn(12)) {
            return out.append(any(
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
        for (int i = below(4); i >= 0; i--) {
            String content = oneIn(3) ? cloudConfig() : oneIn(2) ? script() : leaf();
            if (oneIn(3)) {
                out.append("- ").append(quoted(content)).append('\n');
                continue;
            }
            out.append("- content: ")
                    .append(
                            oneIn(8)
                                    ? "!!binary "
                                            + Base64.getEncoder()
                                                    .encodeToString(oneIn(2) ? bytes(content) : gzip(bytes(content)))
                                    : quoted(content))
                    .append('\n');
            if (!oneIn(3)) {
                out.append("  type: ")
                        .append(any(
                                "'" + type() + "'",
                                "text/x-shellscript",
                                "text/cloud-config",
                                "'text/plain; charset=x'",
                                "Text/Plain",
                                value()))
                        .append('\n');
            }
            if (oneIn(3)) {
                out.append("  filename: ")
                        .append(any(
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
                                value()))
                        .append('\n');
            }
            if (oneIn(6)) {
                out.append("  launch-index: ").append(any("0", "1", "x")).append('\n');
            }
            if (oneIn(5)) {
                out.append("  ")
                        .append(any(
                                "Merge-Type",
                                "X-Merge-Type",
                                "X-Foo",
                                "Content",
                                "merge-type",
                                "Content-Transfer-Encoding",
                                "headers"))
                        .append(": ")
                        .append(any("'" + merge().replace("\n", "") + "'", "base64", "5", "~", "\"a\\nb: c\"", value()))
                        .append('\n');
            }
        }
        return out.toString();
    }

    private String jsonp() {
        StringBuilder out = new StringBuilder(any(
                "#cloud-config-jsonp\n",
                "#cloud-config-jsonp",
                " #cloud-config-jsonp\n",
                "#Cloud-Config-jsonp\n",
                "#cloud-config-jsonp\n\n"));
        out.append('[');
        for (int i = below(4); i > 0; i--) {
            out.append("{\"op\": \"")
                    .append(any("add", "add", "add", "replace", "remove", "move", "copy", "test", "nope"));
            out.append("\", \"path\": ")
                    .append(any(
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
                    .append(any("\"/runcmd\"", "\"/runcmd/0\"", "\"/bootcmd\"", "\"\"", "\"/runcmd/-\""));
            if (!oneIn(10)) {
                out.append(", \"value\": ")
                        .append(any(
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
        return out.append(any("]", "]", "]\n", "]\n\n", "", "] x", ",]")).toString();
    }
}
