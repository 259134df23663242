package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.python.PythonDate;
import dev.bootproof.userdata.cloudinit.python.PythonNone;
import dev.bootproof.userdata.cloudinit.python.PythonNumber;
import dev.bootproof.userdata.cloudinit.python.PythonRepr;
import dev.bootproof.userdata.cloudinit.python.PythonText;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Our reading in the shape of the oracle's answer, so that the two can be compared field by field. */
final class CloudInitTruth {
    private CloudInitTruth() {}

    /** What differs, or empty. A reading that went over a bound claims nothing. */
    static Optional<String> difference(byte[] document, Map<?, ?> truth) {
        CloudInitReading reading = CloudInitReader.read(Bytes.of(document), CloudInitVersion.V22_4_2);
        if (reading.error().filter(error -> !error.known()).isPresent()) {
            return Optional.empty();
        }
        List<String> differences = new ArrayList<>();
        boolean stops = truth.get("error") != null;
        if (stops != reading.error().isPresent()) {
            return Optional.of(
                    "error: cloud-init " + truth.get("error") + " (" + truth.get("why") + "), we " + reading.error());
        }
        if (stops) {
            return Optional.empty();
        }
        compare("parts", truth.get("parts"), parts(reading), differences);
        boolean unknown =
                reading.parts().stream().anyMatch(part -> part.unknown().isPresent());
        boolean jinja = reading.parts().stream()
                .anyMatch(part ->
                        part.handler() == Handler.JINJA && part.unknown().isPresent());
        if (!jinja) {
            compare("merged", truth.get("merged"), merged(reading), differences);
            compare("bootScript", truth.get("bootScript"), script(reading, "bootcmd"), differences);
            compare("runScript", truth.get("runScript"), script(reading, "runcmd"), differences);
            compare("writtenFiles", truth.get("writtenFiles"), writtenFiles(reading), differences);
        }
        if (!unknown) {
            compare("files", files(truth), programs(reading), differences);
        }
        return differences.isEmpty() ? Optional.empty() : Optional.of(String.join("\n  ", differences));
    }

    private static void compare(String name, Object truth, Object ours, List<String> differences) {
        if (!Objects.equals(truth, ours)) {
            differences.add(name + ":\n    cloud-init " + truth + "\n    we         " + ours);
        }
    }

    private static List<Map<String, Object>> parts(CloudInitReading reading) {
        return reading.parts().stream()
                .map(part -> {
                    boolean include = part.handler() == Handler.INCLUDE;
                    Map<String, Object> map = new LinkedHashMap<>();
                    map.put("path", part.path());
                    map.put("contentType", include ? "include" : part.contentType());
                    map.put("handler", part.handler().id());
                    map.put("bytes", part.payload().size());
                    map.put("sha256", part.payload().sha256());
                    map.put("filename", part.filename());
                    return map;
                })
                .toList();
    }

    private static Map<String, Object> merged(CloudInitReading reading) {
        Map<String, Object> merged = new LinkedHashMap<>();
        for (String key : List.of("bootcmd", "runcmd", "write_files")) {
            merged.put(key, reading.config().get(key).map(CloudInitTruth::plain).orElse(null));
        }
        return merged;
    }

    private static Object plain(Object value) {
        if (value == PythonNone.NONE) {
            return null;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, inner) -> copy.put(PythonText.joined(PythonRepr.str(key)), plain(inner)));
            return copy;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(CloudInitTruth::plain).collect(java.util.stream.Collectors.toList());
        }
        if (value instanceof Collection<?> set) {
            return set.stream().map(PythonRepr::str).sorted().toList();
        }
        if (value instanceof Bytes bytes) {
            return Base64.getEncoder().encodeToString(bytes.toArray());
        }
        if (value instanceof BigInteger number) {
            return Map.of("int", number.toString());
        }
        if (value instanceof Double number) {
            return Map.of("float", PythonNumber.repr(number));
        }
        if (value instanceof String text) {
            return PythonText.joined(text);
        }
        return value instanceof PythonDate date ? date.text() : value;
    }

    private static Object script(CloudInitReading reading, String name) {
        return ShellScript.of(reading.config().get(name).orElse(""), Optional.empty(), 0)
                .map(script -> script.text().sha256())
                .orElse(null);
    }

    private static List<Object> writtenFiles(CloudInitReading reading) {
        return reading.files().stream()
                .<Object>map(file -> List.of(
                        file.path(),
                        file.content().orElseThrow().sha256(),
                        file.content().orElseThrow().size(),
                        file.append(),
                        Long.toString(file.permissions(), 8)))
                .toList();
    }

    /** Of the files that the handlers wrote, the last of each name. */
    private static Map<String, Object> files(Map<?, ?> truth) {
        Map<String, Object> files = new TreeMap<>();
        for (Object file : (List<?>) truth.get("files")) {
            List<?> pair = (List<?>) file;
            files.put((String) pair.get(0), pair.get(1));
        }
        // overwritten by the module of that name
        files.remove("cloud/instance/scripts/runcmd");
        return files;
    }

    private static Map<String, Object> programs(CloudInitReading reading) {
        Map<String, Object> files = new TreeMap<>();
        for (Program program : reading.programs()) {
            if (program.handler() == Handler.CLOUD_CONFIG
                    || (program.name().equals("runcmd") && program.handler() == Handler.SCRIPT)) {
                continue;
            }
            String folder = switch (program.handler()) {
                case BOOTHOOK -> "cloud/instances/i-0123456789abcdef0/boothooks/";
                case SCRIPT -> "cloud/instance/scripts/";
                default -> "cloud/scripts/" + program.handler().id() + "/";
            };
            String path = folder + program.name();
            boolean written =
                    reading.files().stream().anyMatch(file -> file.path().equals("/var/lib/" + path)); // by write_files
            if (!written) {
                files.put(path, program.content().sha256());
            }
        }
        return files;
    }
}
