package dev.bootproof.userdata.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Packing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is given, a migration ends with an answer, its result is not much larger, and nothing is thrown. */
class MigrationHostileInputTest {
    private static final String CALL = "/etc/eks/bootstrap.sh prod\n";

    private static Map<String, byte[]> documents() {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        String bash = "#!/bin/bash\n";
        documents.put("many calls", Packing.bytes(bash + CALL.repeat(500)));
        documents.put("a long line", Packing.bytes(bash + CALL.strip() + " " + "x ".repeat(8_000) + "\n"));
        documents.put("a deep nest", Packing.bytes(bash + "if true; then\n".repeat(400) + CALL + "fi\n".repeat(400)));
        documents.put("deep groups", Packing.bytes(bash + "(".repeat(2_000) + CALL + ")".repeat(2_000)));
        documents.put(
                "deep substitutions",
                Packing.bytes(bash + "echo " + "$(".repeat(1_000) + CALL.strip() + ")".repeat(1_000)));
        documents.put("an open quote", Packing.bytes(bash + CALL + "echo 'open\n" + CALL));
        documents.put("an open here-document", Packing.bytes(bash + CALL + "cat <<EOF\n" + "line\n".repeat(3_000)));
        documents.put(
                "a call in each branch",
                Packing.bytes(bash + "if x; then\n" + CALL + "fi\n" + "[ $a ] && ".repeat(30) + CALL));
        documents.put(
                "many kubelet flags",
                Packing.bytes(bash + CALL.strip() + " --kubelet-extra-args '"
                        + "--node-labels=a=b --max-pods=1 ".repeat(500) + "'\n"));
        documents.put(
                "many parts",
                Packing.bytes("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"B\"\n\n"
                        + ("--B\nContent-Type: text/x-shellscript\n\n" + bash + CALL + "\n").repeat(150) + "--B--\n"));
        documents.put("a cloud-config of nests", Packing.bytes("#cloud-config\nruncmd: " + "[".repeat(3_000)));
        documents.put("anchors", Packing.bytes("#cloud-config\nruncmd: &a [" + CALL.strip() + ", *a, *a]\n"));
        documents.put("NULs", new byte[16_384]);
        documents.put("a gzip of zeros", Packing.gzip(new byte[5_000_000]));
        documents.put("a gzip of calls", Packing.gzip(Packing.bytes(bash + CALL.repeat(20_000))));
        documents.put(
                "a call between bytes", Packing.joined(Packing.bytes(bash + "\u00ff\u0000\n"), Packing.bytes(CALL)));
        Random random = new Random(20_261_123);
        for (int i = 0; i < 60; i++) {
            byte[] junk = new byte[16_384];
            random.nextBytes(junk);
            documents.put("junk " + i, i % 2 == 0 ? junk : Packing.joined(Packing.bytes(bash + CALL), junk));
            documents.put("cut " + i, cut(random));
        }
        return documents;
    }

    /** A document of the corpus with a piece out of it or twice. */
    private static byte[] cut(Random random) {
        List<MigrationCase> cases = MigrationCase.all();
        byte[] whole = cases.get(random.nextInt(cases.size())).userData().toArray();
        if (whole.length == 0) {
            return whole;
        }
        int from = random.nextInt(whole.length);
        int to = from + random.nextInt(whole.length - from);
        byte[] head = java.util.Arrays.copyOf(whole, random.nextBoolean() ? from : to);
        return Packing.joined(
                head, java.util.Arrays.copyOfRange(whole, random.nextBoolean() ? from : to, whole.length));
    }

    @Test
    void nothingIsThrownAndNothingGrows() {
        List<String> wrong = new ArrayList<>();
        documents().forEach((name, document) -> {
            try {
                Migration migration = Migration.of(Bytes.of(document));
                long inside = Math.max(document.length, 16_384);
                if (migration.userData().size() > 100 * inside
                        || migration.untranslated().size() > 20_000) {
                    wrong.add(name + ": " + migration);
                }
                if (!migration.changed()) {
                    assertThat(migration.userData()).as(name).isEqualTo(Bytes.of(document));
                }
            } catch (RuntimeException | StackOverflowError e) {
                java.io.StringWriter trace = new java.io.StringWriter();
                e.printStackTrace(new java.io.PrintWriter(trace));
                wrong.add(name + ": " + trace.toString().lines().limit(12).toList());
            }
        });
        assertThat(wrong).isEmpty();
    }
}
