package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.cloudinit.python.PythonText;
import java.util.ArrayList;
import java.util.List;

/** {@code #include} and {@code #include-once}: addresses, one a line (cloud-init: {@code user_data.py _do_include}). */
final class Include {
    private Include() {}

    /** The addresses that the node fetches, in order. */
    static List<String> urls(String content) {
        List<String> urls = new ArrayList<>();
        for (String whole : PythonText.splitLines(content)) {
            String lower = PythonText.lower(whole);
            String line = whole;
            for (String prefix : List.of("#include-once", "#include")) {
                if (lower.startsWith(prefix)) {
                    line = PythonText.lstrip(whole.substring(prefix.length()));
                    break;
                }
            }
            String url = PythonText.strip(line);
            if (!line.startsWith("#") && !url.isEmpty()) {
                urls.add(url);
            }
        }
        return urls;
    }
}
