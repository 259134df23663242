package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

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
        all.put("more than 1048576 bytes", () -> bytes(" ".repeat(MAX + 1)));
        all.put("gzip expands to more than 1048576 bytes", () -> gzip(new byte[16 * MAX]));
        all.put(
                "parts expand to more than 2097152 bytes",
                () -> bytes(HEAD + gzipPart(new byte[MAX]).repeat(3)));
        all.put(
                "write_files writes more than 4194304 bytes",
                () -> bytes(CONFIG + "write_files:\n- &f {path: /a, encoding: gz+b64, content: "
                        + Base64.getEncoder().encodeToString(gzip(new byte[MAX])) + "}\n" + "- *f\n".repeat(9)));
        all.put(
                "messages nested deeper than 64",
                () -> bytes("MIME-Version: 1.0\n" + "Content-Type: message/rfc822\n\n".repeat(100)));
        all.put("more than 1000 parts", () -> bytes(HEAD + "--B\n\nx\n".repeat(MAX / 8)));
        all.put("more than 1000 parts ", () -> bytes("#cloud-config-archive\n" + "- x\n".repeat(1_001)));
        all.put("more than 10000 header lines", () -> bytes("MIME-Version: 1.0\n" + "a:b\n".repeat(MAX / 4 - 10)));
        all.put("YAML nested deeper than 100", () -> bytes(CONFIG + "a: " + "[".repeat(MAX / 2)));
        all.put("YAML nested deeper than 100 ", () -> bytes(CONFIG + "- ".repeat(MAX / 4)));
        all.put("a YAML value that contains itself", () -> bytes(CONFIG + "a: &a [*a]\n"));
        all.put("more than 100000 YAML values", () -> bytes(CONFIG + "a: [" + "a,".repeat(MAX / 4) + "]\n"));
        all.put("more than 100000 YAML values with aliases written out", () -> bytes(CONFIG + laughs()));
        all.put(
                "more than 100000 YAML values with aliases written out ",
                () -> bytes(CONFIG + "a: &a " + "x".repeat(MAX / 2) + "\nruncmd: [" + "*a,".repeat(30_000) + "]\n"));
        all.put(
                "more than 1000000 YAML values in all steps of merging",
                () -> bytes(HEAD
                        + part(CONFIG + "a: [" + "a,".repeat(90_000) + "]")
                        + part(CONFIG + "merge_how: 'list(append)+dict(recurse_array)'\nb: c")
                                .repeat(900)));
        all.put("JSON nested deeper than 100", () -> bytes("#cloud-config-jsonp\n" + "[".repeat(MAX / 2)));
        all.put(
                "more than 1000 operations in a JSON patch",
                () -> bytes("#cloud-config-jsonp\n[" + "{\"op\":\"remove\",\"path\":\"/a\"},".repeat(1_000)
                        + "{\"op\":\"remove\",\"path\":\"/a\"}]"));
        all.put(
                "more than 100000 values copied by a JSON patch",
                () -> bytes("#cloud-config-jsonp\n[{\"op\":\"add\",\"path\":\"/a\",\"value\":{}}"
                        + ",{\"op\":\"copy\",\"from\":\"/a\",\"path\":\"/a/b\"},{\"op\":\"copy\",\"from\":\"/a\",\"path\":\"/a/c\"}"
                                .repeat(100)
                        + "]"));
        all.put(
                "more than 100000 YAML values with aliases written out  ",
                () -> bytes(CONFIG + "a: &a !!binary " + "x".repeat(MAX / 2) + "\nruncmd: [" + "*a,".repeat(30_000)
                        + "]\n"));
        all.put("a number of more than 14284 bits", () -> bytes(CONFIG + "a: 0x" + "1".repeat(MAX / 2)));
        all.put("a number of more than 14284 bits ", () -> bytes(CONFIG + "a: 1" + ":1".repeat(MAX / 4)));
        all.put("a number of more than 14284 bits  ", () -> bytes(CONFIG + "a: " + "0b1" + "1".repeat(MAX / 2)));
        all.put("more than 6399 private-use signs in YAML", () -> bytes(CONFIG + "a: \"\\/" + privateUse() + "\"\n"));
        return all;
    }

    /** Within the bounds, and as much as that allows. */
    private static Map<String, Supplier<byte[]>> large() {
        Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();
        all.put("script of line ends", () -> bytes("#!/bin/sh\n" + "\n".repeat(MAX - 10)));
        all.put("gzip of a script of line ends", () -> gzip(bytes("#!/bin/sh\n" + "\n".repeat(MAX - 10))));
        all.put("message of line ends", () -> bytes(HEAD + "--B\n\n#!/bin/sh\n" + "\n".repeat(MAX - 100)));
        all.put("message of CR LF", () -> bytes(HEAD + "--B\n\n#!/bin/sh\r\n" + "\r\n".repeat(MAX / 2 - 100)));
        all.put(
                "two parts of gzip of line ends",
                () -> bytes(HEAD
                        + gzipPart(("#!/bin/sh\n" + "\n".repeat(MAX - 20)).getBytes(StandardCharsets.UTF_8))
                                .repeat(2)));
        all.put("boothook of emoji", () -> bytes("#cloud-boothook\n" + "\ud83d\ude80".repeat(MAX / 4 - 10)));
        all.put(
                "base64",
                () -> bytes(HEAD + "--B\nContent-Transfer-Encoding: base64\n\n"
                        + Base64.getEncoder().encodeToString(new byte[3 * (MAX / 4) - 300])));
        all.put("base64 whole", () -> Base64.getEncoder().encode(new byte[3 * (MAX / 4) - 300]));
        all.put(
                "quoted-printable",
                () -> bytes(
                        HEAD + "--B\nContent-Transfer-Encoding: quoted-printable\n\n" + "=41".repeat(MAX / 3 - 100)));
        all.put(
                "uuencoded",
                () -> bytes(HEAD + "--B\nContent-Transfer-Encoding: uuencode\n\nbegin 644 x\n"
                        + "!00\n".repeat(MAX / 4 - 100)));
        all.put(
                "parameters",
                () -> bytes(
                        "MIME-Version: 1.0\nContent-Type: multipart/mixed" + "; a=b".repeat(MAX / 5 - 20) + "\n\n"));
        all.put(
                "parameters in pieces",
                () -> bytes(
                        "MIME-Version: 1.0\nContent-Type: multipart/mixed" + "; a*1*=b".repeat(MAX / 8 - 20) + "\n\n"));
        all.put(
                "quotes and semicolons",
                () -> bytes("MIME-Version: 1.0\nContent-Type: x" + "\";".repeat(MAX / 2 - 40)));
        all.put("keys", () -> bytes(CONFIG + lines("k%d: v\n", 45_000)));
        all.put("commands", () -> bytes(CONFIG + "runcmd:\n" + "- [a, b]\n".repeat(30_000)));
        all.put("escaped slashes", () -> bytes(CONFIG + "a: \"" + "\\/".repeat(MAX / 2 - 20) + "\""));
        all.put("escaped halves", () -> bytes(CONFIG + "a: \"" + "\\ud83d\\ude80".repeat(MAX / 12 - 20) + "\""));
        all.put("tabs", () -> bytes(CONFIG + "a: |\n" + " x\t\n".repeat(MAX / 4 - 20)));
        all.put("quotes in an argument", () -> bytes(CONFIG + "runcmd: [[\"" + "'".repeat(MAX / 2) + "\"]]"));
        all.put(
                "merge keys",
                () -> bytes(CONFIG + "a: &a {" + lines("k%d: 1, ", 10_000) + "}\nb: &b {<<: [*a, *a, *a]}\n"
                        + "c: {<<: [*b, *b, *b]}\n"));
        all.put(
                "configs",
                () -> bytes(HEAD
                        + part(CONFIG + "a: b\nmerge_how: 'str(append)+dict(recurse_str)'")
                                .repeat(999)));
        all.put("archive", () -> bytes("#cloud-config-archive\n" + "- 'runcmd: [a]'\n".repeat(1_000)));
        all.put("foldings", () -> bytes("MIME-Version: 1.0\nX: y\n" + " z\n".repeat(9_000)));
        for (String start :
                List.of("#", "a: b #", "a: ", "a: '", "a: \"", "a: |\n ", "a: &", "a: !", "a: *", "a: 1.")) {
            all.put("a line of " + start, () -> bytes(CONFIG + start + "1".repeat(MAX - 100)));
        }
        all.put("words", () -> bytes(CONFIG + "a: " + "x ".repeat(MAX / 2 - 100)));
        all.put("lines of a word", () -> bytes(CONFIG + "a: " + "x\n ".repeat(MAX / 3 - 100)));
        all.put("lines of a block", () -> bytes(CONFIG + "a: >\n" + " x\n".repeat(MAX / 3 - 100)));
        all.put("a line", () -> bytes("MIME-Version: 1.0 " + "x".repeat(MAX - 100)));
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
                + Base64.getEncoder().encodeToString(gzip(content)) + "\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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
}
