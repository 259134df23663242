package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.Dice;
import dev.bootproof.userdata.Packing;

/** Makes parts of a message: a header and a content, often not of the type that the header names. */
final class PartTexts {
    private final Dice dice;

    PartTexts(Dice dice) {
        this.dice = dice;
    }

    String header(String end) {
        return switch (dice.below(24)) {
            case 0 -> "Merge-Type: " + new CloudConfigTexts(dice).merge() + end;
            case 1 -> "X-Merge-Type: " + new CloudConfigTexts(dice).merge() + end;
            case 2 -> "Launch-Index: " + dice.any("0", "1", "x", " 0 ", "+0", "0_0", "\u0660", "") + end;
            case 3 -> "X-Test: a" + end + " folded: b" + end;
            case 4 -> "X-Test: " + dice.any("\u00e9", "a\u000bb: c", "a\u000cb:c", "a\u2028b:c", "a\u0085b") + end;
            case 5 -> "no colon here" + end;
            case 6 -> "merge-type: " + new CloudConfigTexts(dice).merge() + end;
            case 7 -> "Content-Type: " + dice.any("text/plain", "text/cloud-config") + end;
            default -> "";
        };
    }

    String type() {
        return dice.any(
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

    private String charset() {
        return dice.any(
                "utf-8",
                "UTF-8:",
                " utf_8",
                "latin-1",
                "iso8859-15",
                "cp1252",
                "windows-1252",
                "us-ascii",
                "koi8-r",
                "cp437",
                "iso8859.1",
                "nonsense",
                "rot13",
                "");
    }

    String part(String end) {
        StringBuilder out = new StringBuilder();
        String type = type();
        if (!dice.oneIn(10)) {
            out.append("Content-Type: ").append(type);
            out.append(dice.any(
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
        byte[] raw = Packing.bytes(content);
        if (type.contains("gzip") && !dice.oneIn(6)) {
            out.append("Content-Transfer-Encoding: base64").append(end);
            content = new EncodedTexts(dice).base64(Packing.gzip(raw), end);
        } else {
            switch (dice.below(12)) {
                case 0, 1 -> {
                    out.append("Content-Transfer-Encoding: ")
                            .append(dice.any("base64", "BASE64", "base64 ", " base64"))
                            .append(end);
                    content = new EncodedTexts(dice).base64(raw, end);
                }
                case 2, 3 -> {
                    out.append("Content-Transfer-Encoding: quoted-printable").append(end);
                    content = new EncodedTexts(dice).quotedPrintable(raw, end);
                }
                case 4 ->
                    out.append("Content-Transfer-Encoding: ")
                            .append(dice.any(
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
                    content = new EncodedTexts(dice).uuencoded(raw, end);
                }
                default -> {}
            }
        }
        if (dice.oneIn(3)) {
            out.append("Content-Disposition: ")
                    .append(dice.any("attachment; ", "attachment;", "inline; ", "; ", "attachment "))
                    .append("filename")
                    .append(dice.any(
                            "=", "=", "=", "=", "*=utf-8''", "*=" + charset() + "'en'", "*0=", " = ", "*=", "*1*="))
                    .append(dice.any(
                            "\"a.sh\"",
                            "b.sh",
                            "a.sh",
                            "\"x y\"",
                            "\"../e.sh\"",
                            "\"q\\\"r\"",
                            "caf\u00e9",
                            "%41.sh",
                            "%C3%A9%E9%80.sh",
                            "\"a;b\"",
                            "",
                            "\"\"",
                            "runcmd",
                            "\"<a>\"",
                            "\"" + "l".repeat(dice.below(300)) + "\"",
                            "..",
                            "\"\\\"a\\\"\""))
                    .append(dice.any("", "", "; filename*1=b", "; x", "; filename=z.sh"))
                    .append(end);
        }
        out.append(header(end)).append(header(end));
        out.append(dice.any(end, end, end, end, end, end, end, end, " " + end, "", end + end));
        return out.append(content).toString();
    }

    private String content(String type) {
        if (dice.oneIn(8)) {
            return leaf();
        }
        return switch (type) {
            case "text/cloud-config" -> new CloudConfigTexts(dice).cloudConfig();
            case "text/cloud-config-archive" -> new ArchiveTexts(dice).archive();
            case "text/cloud-config-jsonp" -> new ArchiveTexts(dice).jsonp();
            case "text/jinja2" ->
                "## template: jinja\n" + (dice.oneIn(2) ? script() : new CloudConfigTexts(dice).cloudConfig());
            case "text/x-include-url" ->
                dice.any("#include\nhttp://a.invalid/x\n", "#include http://a.invalid/\n", "#include\n# none\n\n");
            case "text/cloud-boothook" -> "#cloud-boothook" + dice.any("\n", " ", "\r\n", "\n\n") + script();
            default -> script();
        };
    }

    String leaf() {
        return dice.any("", "", " ", "\n", "\ufeff")
                + dice.any(
                        script(),
                        new CloudConfigTexts(dice).cloudConfig(),
                        new ArchiveTexts(dice).archive(),
                        new ArchiveTexts(dice).jsonp(),
                        "#CLOUD-CONFIG\nruncmd: [a]\n",
                        "#include\nhttp://a.invalid/\n",
                        "#include-once\n#include-once http://b.invalid/\n",
                        "## template: jinja\n" + script(),
                        "## template: jinja\n" + new CloudConfigTexts(dice).cloudConfig(),
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

    String script() {
        String end = dice.oneIn(6) ? "\r\n" : "\n";
        return dice.any(
                        "#!/bin/bash",
                        "#!/bin/sh -e",
                        "#! /bin/sh",
                        "echo no shebang",
                        " #!/bin/sh",
                        "#!/usr/bin/env bash")
                + end
                + dice.any(
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
                + dice.any(end, end, "", "\r", end + end);
    }
}
