package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.Bytes;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** cloud-init's media types, and the first lines by which it tells them (cloud-init: {@code handlers/__init__.py}). */
final class PartTypes {
    /** cloud-init's own name for a document that is no MIME message. */
    static final String NOT_MULTIPART = "text/x-not-multipart";

    private static final String SCRIPT = "text/x-shellscript";

    private static final Set<String> GZIP = Set.of(
            "application/gzip",
            "application/gzip-compressed",
            "application/gzipped",
            "application/x-compress",
            "application/x-compressed",
            "application/x-gunzip",
            "application/x-gzip",
            "application/x-gzip-compressed");

    /** Types whose content is looked at again. */
    private static final Set<String> DETECTED = Set.of("text/plain", NOT_MULTIPART, SCRIPT);

    /** Longest first, as cloud-init compares them. */
    private static final Map<String, String> BY_FIRST_LINE = byFirstLine();

    private PartTypes() {}

    private static Map<String, String> byFirstLine() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("#cloud-config-archive", "text/cloud-config-archive");
        types.put("#cloud-config-jsonp", "text/cloud-config-jsonp");
        types.put("## template: jinja", "text/jinja2");
        types.put("#cloud-boothook", "text/cloud-boothook");
        types.put("#include-once", "text/x-include-once-url");
        types.put("#cloud-config", "text/cloud-config");
        types.put("#part-handler", "text/part-handler");
        types.put("#include", "text/x-include-url");
        types.put("#!", SCRIPT);
        return types;
    }

    static boolean isGzip(String type) {
        return GZIP.contains(type);
    }

    static String detected(String declaredType, Bytes content) {
        if (!DETECTED.contains(declaredType)) {
            return declaredType;
        }
        String start = content.first(256).latin1().stripLeading().toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> entry : BY_FIRST_LINE.entrySet()) {
            if (start.startsWith(entry.getKey())) {
                return entry.getValue();
            }
        }
        return declaredType;
    }

    static Handler handler(String type) {
        return switch (type) {
            case SCRIPT -> Handler.SCRIPT;
            case "text/cloud-boothook" -> Handler.BOOTHOOK;
            case "text/x-shellscript-per-boot" -> Handler.PER_BOOT;
            case "text/x-shellscript-per-instance" -> Handler.PER_INSTANCE;
            case "text/x-shellscript-per-once" -> Handler.PER_ONCE;
            case "text/cloud-config", "text/cloud-config-archive", "text/cloud-config-jsonp" -> Handler.CLOUD_CONFIG;
            case "text/jinja2" -> Handler.JINJA;
            case "text/x-include-url", "text/x-include-once-url" -> Handler.INCLUDE;
            case "text/part-handler" -> Handler.PART_HANDLER;
            default -> Handler.IGNORED;
        };
    }
}
