package dev.bootproof.userdata.shell.program.utility;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Filter;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Input;
import dev.bootproof.userdata.shell.program.Options;
import dev.bootproof.userdata.shell.program.Program;
import dev.bootproof.userdata.shell.program.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** {@code gzip gunzip zcat}. */
final class Compression {
    private static final int MAX_TEXT = 300_000;
    private static final String MAGIC = "\u001f\u008b";

    private Compression() {}

    static void into(Map<String, Program> programs) {
        programs.put("gzip", Compression::run);
        programs.put("gunzip", Compression::run);
        programs.put("zcat", Compression::run);
    }

    private static Exit run(List<String> argv, Host host) {
        Options options = Options.parse(argv.subList(1, argv.size()), "S", Set.of("suffix"));
        String name = PathNames.last(argv.get(0));
        boolean unpack = !name.equals("gzip") || options.has("d", "decompress", "uncompress");
        boolean toOutput = name.equals("zcat")
                || options.has("c", "stdout", "to-stdout")
                || options.operands().isEmpty();
        if (options.has("t", "test", "l", "list")) {
            Input input = Input.of(host, options.operands());
            boolean packed = made(input.text(), true).isPresent();
            host.print(options.has("l", "list") ? Value.ANYTHING : "");
            return packed ? input.exit() : Value.isKnown(input.text()) ? Exit.failure() : Exit.unknown();
        }
        if (toOutput) {
            Input input = Input.of(
                    host,
                    options.operands().stream()
                            .map(path -> unpack ? packedName(path, host) : path)
                            .toList());
            Optional<String> made = made(input.text(), unpack);
            boolean foreign = Value.isKnown(input.text()) && !input.text().startsWith(MAGIC);
            // of an archive that breaks off or is damaged, what stands before is printed
            host.print(made.orElse(foreign ? "" : Filter.marks(input.text())));
            return made.isPresent() ? input.exit() : Value.isKnown(input.text()) ? Exit.failure() : Exit.unknown();
        }
        Exit exit = Exit.success();
        for (String path : options.operands()) {
            Source source = host.open(path);
            String target = unpack ? path.replaceFirst("\\.(gz|tgz)$", "") : path + ".gz";
            if (source instanceof Source.Text text && !target.equals(path)) {
                host.write(target, made(text.text(), unpack).orElse(Value.ANYTHING));
                if (!options.has("k", "keep")) {
                    host.remove(path);
                }
            } else {
                exit = source instanceof Source.Unknown ? Exit.unknown() : Exit.failure();
            }
        }
        return exit;
    }

    /** A name to which {@code .gz} may have to be added. */
    private static String packedName(String path, Host host) {
        return host.open(path) instanceof Source.Missing ? path + ".gz" : path;
    }

    private static Optional<String> made(String text, boolean unpack) {
        return !Value.isKnown(text) ? Optional.empty() : unpack ? unpacked(text) : Optional.of(packed(text));
    }

    /** What was packed, or the text itself where it was not. */
    static String unpackedOrSame(String text) {
        return text.startsWith(MAGIC) ? made(text, true).orElse(Value.ANYTHING) : text;
    }

    private static Optional<String> unpacked(String text) {
        // what was packed here is kept one character a byte
        try (GZIPInputStream in =
                new GZIPInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)))) {
            return Optional.of(Encoding.text(in.readNBytes(MAX_TEXT)));
        } catch (IOException e) {
            return Optional.empty(); // "not in gzip format"
        }
    }

    private static String packed(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(Encoding.bytes(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
