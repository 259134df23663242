package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.python.LimitException;
import dev.bootproof.userdata.cloudinit.python.MailMessage;
import dev.bootproof.userdata.cloudinit.python.PythonException;
import dev.bootproof.userdata.cloudinit.python.PythonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What each part's handler does with it, and what is started in the end (cloud-init: {@code handlers/}, {@code stages.py}). */
final class PartHandlers {
    private static final String SCRIPTS = "/var/lib/cloud/instance/scripts/";
    private static final String FREQUENCY_SCRIPTS = "/var/lib/cloud/scripts/";
    /** The file system's limit on a name. */
    private static final int MAX_FILENAME = 255;

    private final CloudInitVersion version;
    private final List<HandledPart> parts = new ArrayList<>();
    private final List<Program> boothooks = new ArrayList<>();
    /** By path: in one folder they are started in the order of their names. */
    private final Map<String, Program> scripts = new TreeMap<>();

    private final CloudConfigHandler cloudConfig = new CloudConfigHandler();

    PartHandlers(CloudInitVersion version) {
        this.version = version;
    }

    /** {@code handlers.walk}. */
    void walk(MailMessage message) throws PythonException, LimitException {
        for (MailMessage part : message.walk()) {
            if (!part.mainType().equals("multipart")) {
                HandledPart seen = part(part, parts.size());
                parts.add(seen);
                parts.set(parts.size() - 1, handled(seen, part));
            }
        }
    }

    private HandledPart part(MailMessage message, int number) throws PythonException, LimitException {
        byte[] decoded = message.decoded();
        Optional<String> filename = message.filename().filter(name -> !name.isEmpty());
        String type = message.contentType();
        boolean include = type.equals(UserDataProcessor.INCLUDE)
                && message.get(UserDataProcessor.INCLUDE_TYPE).isPresent();
        return new HandledPart(
                message.path(),
                include ? message.get(UserDataProcessor.INCLUDE_TYPE).get() : type,
                include ? Handler.INCLUDE : PartTypes.handler(type, version),
                Bytes.of(decoded == null ? new byte[0] : decoded),
                filename.orElse(String.format("part-%03d", number)),
                Optional.empty(),
                Optional.empty());
    }

    private HandledPart handled(HandledPart part, MailMessage message) throws LimitException {
        String payload = PythonText.decodeEscaping(part.payload().toArray());
        return switch (part.handler()) {
            case SCRIPT -> script(part, payload, SCRIPTS + cleanFilename(part.filename()), 0);
            case PER_BOOT, PER_INSTANCE, PER_ONCE ->
                script(part, payload, FREQUENCY_SCRIPTS + part.handler().id() + '/' + cleanFilename(baseName(part)), 0);
            case BOOTHOOK -> boothook(part, payload, 0);
            case CLOUD_CONFIG ->
                config(part, message, payload, part.contentType().equals(PartTypes.JSONP), 0);
            case JINJA -> jinja(part, message, payload);
            case INCLUDE ->
                Include.urls(payload).isEmpty()
                        ? part.inert("it names no address")
                        : part.unknown("what it includes is fetched by the node");
            case PART_HANDLER -> part.unknown("a part-handler is code that decides on the node");
            case IGNORED -> part;
        };
    }

    private static String baseName(HandledPart part) {
        return part.filename().substring(part.filename().lastIndexOf('/') + 1);
    }

    /** {@code clean_filename}. */
    private static String cleanFilename(String name) {
        StringBuilder clean = new StringBuilder();
        String joined = name.replace('/', '_');
        for (int i = 0; i < joined.length(); i++) {
            char c = joined.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "_-.()".indexOf(c) >= 0) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /** @param skipped lines of the part before the script's first */
    private HandledPart script(HandledPart part, String payload, String path, int skipped) {
        Optional<String> refused = refused(payload, path);
        if (refused.isPresent()) {
            return part.inert(refused.get());
        }
        String text = PythonText.dos2unix(payload);
        Program before = scripts.put(path, program(part, name(path), started(part.handler()), text, skipped));
        if (before != null) {
            overwritten(before.part());
        }
        return part;
    }

    /** A template's script is started like one that needed no rendering. */
    private static Handler started(Handler handler) {
        return handler == Handler.JINJA ? Handler.SCRIPT : handler;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void overwritten(HandledPart part) {
        int index = parts.indexOf(part);
        if (index >= 0) {
            parts.set(index, part.inert("a later part of the same file name overwrites it"));
        }
    }

    /** Why a file cannot be written. */
    private static Optional<String> refused(String text, String path) {
        String name = name(path);
        if (PythonText.hasSurrogates(text)) {
            return Optional.of("it is not written: it holds bytes that are not UTF-8, or a letter from U+0080 to U+00FF"
                    + " in a 7bit or 8bit part");
        }
        if (name.isEmpty() || name.equals(".") || name.equals("..") || name.length() > MAX_FILENAME) {
            return Optional.of("it is not written: its file name is none");
        }
        return Optional.empty();
    }

    private static Program program(HandledPart part, String name, Handler handler, String text, int skipped) {
        int lines = (int) text.chars().filter(c -> c == '\n').count() + 1;
        return new Program(part, name, handler, Bytes.of(text), PartLines.from(skipped + 1, lines));
    }

    private HandledPart boothook(HandledPart part, String payload, int skipped) {
        String name = cleanFilename(part.filename());
        Optional<String> refused = refused(payload, '/' + name);
        if (refused.isPresent()) {
            return part.inert(refused.get());
        }
        String text = PythonText.dos2unix(payload);
        String rest = text.startsWith("#cloud-boothook") ? text.substring("#cloud-boothook".length()) : text;
        String program = PythonText.lstrip(rest);
        int dropped = (int) rest.substring(0, rest.length() - program.length())
                .chars()
                .filter(c -> c == '\n')
                .count();
        boothooks.add(program(part, name, Handler.BOOTHOOK, program, skipped + dropped));
        return part;
    }

    private HandledPart config(HandledPart part, MailMessage message, String payload, boolean patch, int skipped)
            throws LimitException {
        try {
            if (patch) {
                cloudConfig.patch(part, payload);
            } else {
                cloudConfig.merge(part, payload, mergeType(message), skipped);
            }
            return part;
        } catch (PythonException e) {
            return part.inert("cloud-init leaves it out: " + e.getMessage());
        }
    }

    /** {@code dict(part)}: the header's name as it is written, its value the first of that name in any case. */
    private static Optional<String> mergeType(MailMessage message) {
        for (String name : List.of("Merge-Type", "X-Merge-Type")) {
            boolean named =
                    message.headers().stream().anyMatch(header -> header.name().equals(name));
            Optional<String> value = named ? message.get(name) : Optional.empty();
            if (value.filter(text -> !text.isEmpty()).isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private HandledPart jinja(HandledPart part, MailMessage message, String payload) throws LimitException {
        Optional<String> body = JinjaTemplate.body(payload);
        if (body.isEmpty()) {
            return part.inert("its first line is not '## template: jinja'");
        }
        Optional<String> rendered = JinjaTemplate.constant(body.get());
        if (rendered.isEmpty()) {
            return part.unknown("a jinja template is rendered on the node");
        }
        String text = rendered.get();
        String type = PartTypes.detect(text, version).orElse("");
        if (type.equals(PartTypes.SCRIPT)) {
            return script(part, text, SCRIPTS + cleanFilename(part.filename()), 1);
        }
        if (type.equals(PartTypes.CLOUD_CONFIG) || type.equals(PartTypes.JSONP)) {
            return config(part, message, text, false, 1);
        }
        if (type.equals(PartTypes.BOOTHOOK) && version.mayRenderBoothooks()) {
            return part.unknown("a jinja template of a boothook runs with newer versions only");
        }
        return part.inert("what it renders to is of no type that a template may have");
    }

    CloudInitReading finish(List<MailMessage> others) throws LimitException {
        CloudConfig config = cloudConfig.config();
        List<Program> programs = new ArrayList<>(boothooks);
        command(config, "bootcmd", Handler.CLOUD_CONFIG).ifPresent(programs::add);
        List<WrittenFile> files = WriteFiles.of(config, version, cloudConfig::file);
        files.stream().filter(file -> !file.deferred()).forEach(this::written);
        command(config, "runcmd", Handler.SCRIPT).ifPresent(runcmd -> {
            Program before = scripts.put(SCRIPTS + "runcmd", runcmd);
            if (before != null) {
                overwritten(before.part());
            }
        });
        files.stream().filter(WrittenFile::deferred).forEach(this::written);
        for (String folder : List.of(
                FREQUENCY_SCRIPTS + "per-once/",
                FREQUENCY_SCRIPTS + "per-boot/",
                FREQUENCY_SCRIPTS + "per-instance/",
                SCRIPTS)) {
            scripts.forEach((path, program) -> {
                if (path.startsWith(folder)) {
                    programs.add(program);
                }
            });
        }
        return new CloudInitReading(Optional.empty(), parts, elsewhere(others), config, programs, files);
    }

    private List<HandledPart> elsewhere(List<MailMessage> others) throws LimitException {
        List<HandledPart> elsewhere = new ArrayList<>();
        for (MailMessage other : others) {
            for (MailMessage part : other.walk()) {
                try {
                    elsewhere.add(part(part, elsewhere.size()));
                } catch (PythonException e) {
                    break; // it is the other instance that stops here
                }
            }
        }
        return elsewhere;
    }

    private Optional<Program> command(CloudConfig config, String key, Handler handler) {
        Optional<CloudConfigHandler.Origin> origin = cloudConfig.origin(key);
        if (origin.isEmpty() || config.get(key).isEmpty()) {
            return Optional.empty();
        }
        return ShellScript.of(
                        config.get(key).get(), origin.get().key(), origin.get().skipped())
                .map(script -> new Program(origin.get().part(), key, handler, script.text(), script.lines()));
    }

    /** A file that is written where cloud-init looks for scripts is started like them. */
    private void written(WrittenFile file) {
        Optional<CloudConfigHandler.Origin> origin = cloudConfig.origin("write_files");
        Handler handler = folderOf(file.path());
        if (handler == Handler.IGNORED || origin.isEmpty()) {
            return;
        }
        Program before = scripts.get(file.path());
        byte[] content = file.content().map(Bytes::toArray).orElse(new byte[0]);
        PartLines lines = file.part().equals(origin.get().part().path()) ? file.lines() : PartLines.NONE;
        if (file.append() && before != null) {
            lines = PartLines.NONE;
            byte[] start = before.content().toArray();
            byte[] joined = java.util.Arrays.copyOf(start, start.length + content.length);
            System.arraycopy(content, 0, joined, start.length, content.length);
            content = joined;
        }
        if ((file.permissions() & 0111) == 0) {
            scripts.remove(file.path());
            return;
        }
        scripts.put(
                file.path(), new Program(origin.get().part(), name(file.path()), handler, Bytes.of(content), lines));
    }

    private static Handler folderOf(String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return switch (folder) {
            case FREQUENCY_SCRIPTS + "per-once/" -> Handler.PER_ONCE;
            case FREQUENCY_SCRIPTS + "per-boot/" -> Handler.PER_BOOT;
            case FREQUENCY_SCRIPTS + "per-instance/" -> Handler.PER_INSTANCE;
            case SCRIPTS -> Handler.SCRIPT;
            default -> Handler.IGNORED;
        };
    }
}
