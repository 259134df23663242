package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.cloudinit.python.PythonText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The types of parts that cloud-init knows (cloud-init: {@code user_data.py}, {@code handlers/__init__.py}). */
final class PartTypes {
    static final String NOT_MULTIPART = "text/x-not-multipart";
    static final String PLAIN = "text/plain";
    static final String SCRIPT = "text/x-shellscript";
    static final String BOOTHOOK = "text/cloud-boothook";
    static final String CLOUD_CONFIG = "text/cloud-config";
    static final String JSONP = "text/cloud-config-jsonp";
    static final String ARCHIVE = "text/cloud-config-archive";
    static final String JINJA = "text/jinja2";

    private static final Set<String> INCLUDES = Set.of("text/x-include-url", "text/x-include-once-url");

    private static final Set<String> GZIP = Set.of(
            "application/gzip",
            "application/gzip-compressed",
            "application/gzipped",
            "application/x-compress",
            "application/x-compressed",
            "application/x-gunzip",
            "application/x-gzip",
            "application/x-gzip-compressed");

    /** Longest first, as cloud-init compares them. */
    private static final Map<String, String> BY_FIRST_LINE = byFirstLine();

    private PartTypes() {}

    private static Map<String, String> byFirstLine() {
        Map<String, String> types = new LinkedHashMap<>();
        // these three are prefixes too: their text at the start of a part is its type
        types.put("text/x-shellscript-per-instance", "text/x-shellscript-per-instance");
        types.put("text/x-shellscript-per-boot", "text/x-shellscript-per-boot");
        types.put("text/x-shellscript-per-once", "text/x-shellscript-per-once");
        types.put("#cloud-config-archive", ARCHIVE);
        types.put("#cloud-config-jsonp", JSONP);
        types.put("## template: jinja", JINJA);
        types.put("#cloud-boothook", BOOTHOOK);
        types.put("#include-once", "text/x-include-once-url");
        types.put("#cloud-config", CLOUD_CONFIG);
        types.put("#part-handler", "text/part-handler");
        types.put("#upstart-job", "text/upstart-job");
        types.put("#include", "text/x-include-url");
        types.put("#!", SCRIPT);
        return types;
    }

    static boolean isGzip(String type) {
        return GZIP.contains(type);
    }

    static boolean isInclude(String type) {
        return INCLUDES.contains(type);
    }

    /** Whether parts of the type are looked at again by their first line. */
    static boolean isDetected(String type, CloudInitVersion version) {
        return type.equals(PLAIN) || type.equals(NOT_MULTIPART) || (type.equals(SCRIPT) && version.detectsScripts());
    }

    /** {@code type_from_starts_with}. */
    static Optional<String> detect(String payload, CloudInitVersion version) {
        int from = 0;
        while (from < payload.length() && PythonText.isSpace(payload.charAt(from))) {
            from++;
        }
        String start = PythonText.lower(payload.substring(from, Math.min(payload.length(), from + 64)));
        for (Map.Entry<String, String> entry : BY_FIRST_LINE.entrySet()) {
            boolean known = version == CloudInitVersion.V19_3
                    ? !entry.getKey().startsWith("text/")
                    : !entry.getKey().equals("#upstart-job");
            if (known && start.startsWith(entry.getKey())) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    static Handler handler(String type, CloudInitVersion version) {
        return switch (type) {
            case SCRIPT -> Handler.SCRIPT;
            case BOOTHOOK -> Handler.BOOTHOOK;
            case "text/x-shellscript-per-boot" -> frequency(Handler.PER_BOOT, version);
            case "text/x-shellscript-per-instance" -> frequency(Handler.PER_INSTANCE, version);
            case "text/x-shellscript-per-once" -> frequency(Handler.PER_ONCE, version);
            case CLOUD_CONFIG, JSONP -> Handler.CLOUD_CONFIG;
            case JINJA -> Handler.JINJA;
            case "text/part-handler" -> Handler.PART_HANDLER;
            default -> Handler.IGNORED;
        };
    }

    private static Handler frequency(Handler handler, CloudInitVersion version) {
        return version.hasFrequencyScripts() ? handler : Handler.IGNORED;
    }
}
