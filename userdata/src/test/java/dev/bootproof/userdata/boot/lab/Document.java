package dev.bootproof.userdata.boot.lab;

import java.util.ArrayList;
import java.util.List;

/** User data written by hand: what a test says is what the node gets, whatever Bootproof itself would have written. */
final class Document {
    private final List<String> parts = new ArrayList<>();

    Document boothook(String script) {
        return part("text/cloud-boothook", "#!/bin/bash\n" + script);
    }

    Document script(String script) {
        return part("text/x-shellscript", "#!/bin/bash\n" + script);
    }

    Document cloudConfig(String yaml) {
        return part("text/cloud-config", "#cloud-config\n" + yaml);
    }

    private Document part(String type, String body) {
        parts.add("--//\nContent-Type: " + type + "; charset=\"us-ascii\"\n\n" + body + "\n");
        return this;
    }

    @Override
    public String toString() {
        return "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"//\"\n\n" + String.join("", parts)
                + "--//--\n";
    }

    /** Shell that writes a unit, or a drop-in, into a folder of units. */
    static String unit(String folder, String name, String text) {
        String file = folder + "/" + name;
        return "mkdir -p $(dirname " + file + ")\ncat > " + file + " <<'UNIT'\n" + text + "UNIT\n";
    }
}
