package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.Dice;

/** Makes MIME messages, nested ones, and most ways to get one wrong. */
final class MessageTexts {
    private final Dice dice;

    MessageTexts(Dice dice) {
        this.dice = dice;
    }

    private String boundary() {
        return dice.any("B", "==B==", "B ", "BOUND//ARY", "a b", "--", "===============123==", "");
    }

    String message(int depth) {
        String end = dice.oneIn(8) ? "\r\n" : "\n";
        String boundary = boundary();
        StringBuilder out = new StringBuilder();
        if (depth == 0) {
            out.append(dice.any(
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
        String version =
                dice.oneIn(30) ? "" : dice.any("MIME-Version: 1.0", "mime-version: 1.0", "Mime-Version:1.0") + end;
        String type = dice.any("Content-Type: ", "content-type:", "Content-Type:" + end + " ")
                + dice.any(
                        "multipart/mixed",
                        "multipart/mixed",
                        "multipart/mixed",
                        "Multipart/Mixed",
                        "multipart/digest",
                        "multipart/alternative",
                        "message/rfc822",
                        "text/x-shellscript")
                + dice.any(
                        "; boundary=",
                        "; boundary=",
                        ";boundary=",
                        "; charset=utf-8; boundary=",
                        ";" + end + " boundary=",
                        " boundary=",
                        "; BOUNDARY=",
                        "; boundary*=us-ascii''",
                        "; boundary*0=")
                + dice.any(
                        "\"" + boundary + "\"", boundary, boundary, "\"" + boundary + "\"; x=y", "'" + boundary + "'");
        if (dice.oneIn(40)) {
            type = dice.any(
                    "Content-Type: multipart/mixed",
                    "Content-Type: message/rfc822",
                    "Content-Type: message/delivery-status",
                    "Content-Type: text/x-shellscript",
                    "Content-Type: text/plain");
        }
        out.append(dice.oneIn(2) ? version + type + end : type + end + version);
        out.append(new PartTexts(dice).header(end));
        out.append(dice.any(end, end, end, end, end, end, " " + end, "", end + end));
        if (dice.oneIn(6)) {
            out.append(dice.any("preamble", "#!/bin/sh", "This is a multi-part message"))
                    .append(end);
        }
        int parts = dice.below(5);
        for (int i = 0; i < parts; i++) {
            out.append(dice.oneIn(30) ? " " : "")
                    .append("--")
                    .append(boundary)
                    .append(dice.any("", "", "", "", " ", "\t", "x", "--", "--x"));
            out.append(end);
            out.append(depth < 3 && dice.oneIn(7) ? message(depth + 1) : new PartTexts(dice).part(end));
            out.append(dice.oneIn(25) ? "" : end);
        }
        out.append(dice.any(
                "--" + boundary + "--" + end,
                "--" + boundary + "--",
                "--" + boundary + "--" + end,
                "",
                "--" + boundary,
                "--" + boundary + "--" + end + "epilogue" + end));
        return out.toString();
    }
}
