package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Packing;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Documents that would make a careless reader large or slow; as a program, one that reads them all. */
final class HostileDocuments {
    private static final int MAX = CloudInitReader.MAX_DOCUMENT;
    private static final String CONFIG = "#cloud-config\n";
    private static final String HEAD = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n";

    private HostileDocuments() {}

    /** Run in a JVM of its own with a small heap: ends with an error where that does not suffice. */
    public static void main(String[] arguments) {
        Map<String, Supplier<byte[]>> documents = new LinkedHashMap<>(overABound());
        documents.putAll(large());
        documents.forEach((name, document) -> {
            System.out.println(name);
            CloudInitReader.read(Bytes.of(document.get()), CloudInitVersion.V23_3); // which decodes base64 too
        });
    }

    /** By the words that the bound is named with. */
    static Map<String, Supplier<byte[]>> overABound() {
        Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();
        all.put("more than 1048576 bytes", () -> Packing.bytes(" ".repeat(MAX + 1)));
        all.put("gzip expands to more than 1048576 bytes", () -> Packing.gzip(new byte[16 * MAX]));
        all.put(
                "parts expand to more than 2097152 bytes",
                () -> Packing.bytes(HEAD + gzipPart(new byte[MAX]).repeat(3)));
        all.put(
                "write_files writes more than 4194304 bytes",
                () -> Packing.bytes(CONFIG + "write_files:\n- &f {path: /a, encoding: gz+b64, content: "
                        + Base64.getEncoder().encodeToString(Packing.gzip(new byte[MAX])) + "}\n"
                        + "- *f\n".repeat(9)));
        all.put(
                "messages nested deeper than 64",
                () -> Packing.bytes("MIME-Version: 1.0\n" + "Content-Type: message/rfc822\n\n".repeat(100)));
        all.put("more than 1000 parts", () -> Packing.bytes(HEAD + "--B\n\nx\n".repeat(MAX / 8)));
        all.put("more than 1000 parts ", () -> Packing.bytes("#cloud-config-archive\n" + "- x\n".repeat(1_001)));
        all.put(
                "more than 10000 header lines",
                () -> Packing.bytes("MIME-Version: 1.0\n" + "a:b\n".repeat(MAX / 4 - 10)));
        all.put("YAML nested deeper than 100", () -> Packing.bytes(CONFIG + "a: " + "[".repeat(MAX / 2)));
        all.put("YAML nested deeper than 100 ", () -> Packing.bytes(CONFIG + "- ".repeat(MAX / 4)));
        all.put("a YAML value that contains itself", () -> Packing.bytes(CONFIG + "a: &a [*a]\n"));
        all.put("more than 100000 YAML values", () -> Packing.bytes(CONFIG + "a: [" + "a,".repeat(MAX / 4) + "]\n"));
        all.put("more than 100000 YAML values with aliases written out", () -> Packing.bytes(CONFIG + laughs()));
        all.put(
                "more than 100000 YAML values with aliases written out ",
                () -> Packing.bytes(
                        CONFIG + "a: &a " + "x".repeat(MAX / 2) + "\nruncmd: [" + "*a,".repeat(30_000) + "]\n"));
        all.put(
                "more than 1000000 YAML values in all steps of merging",
                () -> Packing.bytes(HEAD
                        + part(CONFIG + "a: [" + "a,".repeat(90_000) + "]")
                        + part(CONFIG + "merge_how: 'list(append)+dict(recurse_array)'\nb: c")
                                .repeat(900)));
        all.put("JSON nested deeper than 100", () -> Packing.bytes("#cloud-config-jsonp\n" + "[".repeat(MAX / 2)));
        all.put(
                "more than 1000 operations in a JSON patch",
                () -> Packing.bytes("#cloud-config-jsonp\n[" + "{\"op\":\"remove\",\"path\":\"/a\"},".repeat(1_000)
                        + "{\"op\":\"remove\",\"path\":\"/a\"}]"));
        all.put(
                "more than 100000 values copied by a JSON patch",
                () -> Packing.bytes("#cloud-config-jsonp\n[{\"op\":\"add\",\"path\":\"/a\",\"value\":{}}"
                        + ",{\"op\":\"copy\",\"from\":\"/a\",\"path\":\"/a/b\"},{\"op\":\"copy\",\"from\":\"/a\",\"path\":\"/a/c\"}"
                                .repeat(100)
                        + "]"));
        all.put(
                "more than 100000 YAML values with aliases written out  ",
                () -> Packing.bytes(CONFIG + "a: &a !!binary " + "x".repeat(MAX / 2) + "\nruncmd: ["
                        + "*a,".repeat(30_000) + "]\n"));
        all.put("a number of more than 14284 bits", () -> Packing.bytes(CONFIG + "a: 0x" + "1".repeat(MAX / 2)));
        all.put("a number of more than 14284 bits ", () -> Packing.bytes(CONFIG + "a: 1" + ":1".repeat(MAX / 4)));
        all.put(
                "a number of more than 14284 bits  ",
                () -> Packing.bytes(CONFIG + "a: " + "0b1" + "1".repeat(MAX / 2)));
        all.put(
                "more than 6399 private-use signs in YAML",
                () -> Packing.bytes(CONFIG + "a: \"\\/" + privateUse() + "\"\n"));
        return all;
    }

    /** Within the bounds, and as much as that allows. */
    private static Map<String, Supplier<byte[]>> large() {
        Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();
        all.put("script of line ends", () -> Packing.bytes("#!/bin/sh\n" + "\n".repeat(MAX - 10)));
        all.put(
                "gzip of a script of line ends",
                () -> Packing.gzip(Packing.bytes("#!/bin/sh\n" + "\n".repeat(MAX - 10))));
        all.put("message of line ends", () -> Packing.bytes(HEAD + "--B\n\n#!/bin/sh\n" + "\n".repeat(MAX - 100)));
        all.put("message of CR LF", () -> Packing.bytes(HEAD + "--B\n\n#!/bin/sh\r\n" + "\r\n".repeat(MAX / 2 - 100)));
        all.put(
                "two parts of gzip of line ends",
                () -> Packing.bytes(HEAD
                        + gzipPart(("#!/bin/sh\n" + "\n".repeat(MAX - 20)).getBytes(StandardCharsets.UTF_8))
                                .repeat(2)));
        all.put("boothook of emoji", () -> Packing.bytes("#cloud-boothook\n" + "\ud83d\ude80".repeat(MAX / 4 - 10)));
        all.put(
                "base64",
                () -> Packing.bytes(HEAD + "--B\nContent-Transfer-Encoding: base64\n\n"
                        + Base64.getEncoder().encodeToString(new byte[3 * (MAX / 4) - 300])));
        all.put("base64 whole", () -> Base64.getEncoder().encode(new byte[3 * (MAX / 4) - 300]));
        all.put(
                "quoted-printable",
                () -> Packing.bytes(
                        HEAD + "--B\nContent-Transfer-Encoding: quoted-printable\n\n" + "=41".repeat(MAX / 3 - 100)));
        all.put(
                "uuencoded",
                () -> Packing.bytes(HEAD + "--B\nContent-Transfer-Encoding: uuencode\n\nbegin 644 x\n"
                        + "!00\n".repeat(MAX / 4 - 100)));
        all.put(
                "parameters",
                () -> Packing.bytes(
                        "MIME-Version: 1.0\nContent-Type: multipart/mixed" + "; a=b".repeat(MAX / 5 - 20) + "\n\n"));
        all.put(
                "parameters in pieces",
                () -> Packing.bytes(
                        "MIME-Version: 1.0\nContent-Type: multipart/mixed" + "; a*1*=b".repeat(MAX / 8 - 20) + "\n\n"));
        all.put(
                "quotes and semicolons",
                () -> Packing.bytes("MIME-Version: 1.0\nContent-Type: x" + "\";".repeat(MAX / 2 - 40)));
        all.put("keys", () -> Packing.bytes(CONFIG + lines("k%d: v\n", 45_000)));
        all.put("commands", () -> Packing.bytes(CONFIG + "runcmd:\n" + "- [a, b]\n".repeat(30_000)));
        all.put("escaped slashes", () -> Packing.bytes(CONFIG + "a: \"" + "\\/".repeat(MAX / 2 - 20) + "\""));
        all.put(
                "escaped halves",
                () -> Packing.bytes(CONFIG + "a: \"" + "\\ud83d\\ude80".repeat(MAX / 12 - 20) + "\""));
        all.put("tabs", () -> Packing.bytes(CONFIG + "a: |\n" + " x\t\n".repeat(MAX / 4 - 20)));
        all.put("quotes in an argument", () -> Packing.bytes(CONFIG + "runcmd: [[\"" + "'".repeat(MAX / 2) + "\"]]"));
        all.put(
                "merge keys",
                () -> Packing.bytes(CONFIG + "a: &a {" + lines("k%d: 1, ", 10_000) + "}\nb: &b {<<: [*a, *a, *a]}\n"
                        + "c: {<<: [*b, *b, *b]}\n"));
        all.put(
                "configs",
                () -> Packing.bytes(HEAD
                        + part(CONFIG + "a: b\nmerge_how: 'str(append)+dict(recurse_str)'")
                                .repeat(999)));
        all.put("archive", () -> Packing.bytes("#cloud-config-archive\n" + "- 'runcmd: [a]'\n".repeat(1_000)));
        all.put("foldings", () -> Packing.bytes("MIME-Version: 1.0\nX: y\n" + " z\n".repeat(9_000)));
        for (String start :
                List.of("#", "a: b #", "a: ", "a: '", "a: \"", "a: |\n ", "a: &", "a: !", "a: *", "a: 1.")) {
            all.put("a line of " + start, () -> Packing.bytes(CONFIG + start + "1".repeat(MAX - 100)));
        }
        all.put("words", () -> Packing.bytes(CONFIG + "a: " + "x ".repeat(MAX / 2 - 100)));
        all.put("lines of a word", () -> Packing.bytes(CONFIG + "a: " + "x\n ".repeat(MAX / 3 - 100)));
        all.put("lines of a block", () -> Packing.bytes(CONFIG + "a: >\n" + " x\n".repeat(MAX / 3 - 100)));
        all.put("a line", () -> Packing.bytes("MIME-Version: 1.0 " + "x".repeat(MAX - 100)));
        return all;
    }

    private static String lines(String format, int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(String.format(format, i));
        }
        return out.toString();
    }

    private static String laughs() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            laughs.append(String.format("a%d: &a%d [%s]\n", i, i, ("*a" + (i - 1) + ", ").repeat(9) + "x"));
        }
        return laughs.toString();
    }

    private static String privateUse() {
        StringBuilder out = new StringBuilder();
        for (char c = '\ue000'; c <= '\uf8ff'; c++) {
            out.append(c);
        }
        return out.toString();
    }

    private static String part(String body) {
        return "--B\nContent-Type: text/cloud-config\n\n" + body + "\n";
    }

    private static String gzipPart(byte[] content) {
        return "--B\nContent-Type: application/gzip\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getEncoder().encodeToString(Packing.gzip(content)) + "\n";
    }
}
