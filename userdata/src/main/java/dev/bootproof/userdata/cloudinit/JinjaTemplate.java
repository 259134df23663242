package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.cloudinit.python.PythonText;
import java.util.Optional;

/** {@code ## template: jinja} (cloud-init: {@code templater.py}, {@code handlers/jinja_template.py}). */
final class JinjaTemplate {
    private JinjaTemplate() {}

    /** The template below its first line, or empty where that does not say {@code ## template: jinja}. */
    static Optional<String> body(String payload) {
        int end = payload.indexOf('\n');
        String first = end < 0 ? payload : payload.substring(0, end);
        if (!first.startsWith("##")) {
            return Optional.empty();
        }
        String rest = PythonText.lower(PythonText.lstrip(first.substring(2)));
        if (!rest.startsWith("template:")
                || !PythonText.strip(rest.substring("template:".length())).equals("jinja")) {
            return Optional.empty();
        }
        return Optional.of(end < 0 ? "" : payload.substring(end + 1));
    }

    /** What a template without expressions, statements or comments renders to; empty where it has any. */
    static Optional<String> constant(String body) {
        if (body.contains("{{") || body.contains("{%") || body.contains("{#")) {
            return Optional.empty();
        }
        String text = body.replace("\r\n", "\n").replace('\r', '\n');
        // the last line end is dropped, and put back where the template ends in a line feed
        return Optional.of(text.endsWith("\n") && !body.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
    }
}
