package dev.bootproof.userdata.shell.program.utility;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Filter;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Input;
import dev.bootproof.userdata.shell.program.Options;
import dev.bootproof.userdata.shell.program.Program;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code base64 base32 openssl xxd od}. */
final class Encodings {
    private static final int LINE = 76;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final Pattern REPEATED = Pattern.compile("(?m)^(.+)\n\\1\n");

    private Encodings() {}

    static void into(Map<String, Program> programs) {
        programs.put("base64", Encodings::base64);
        programs.put("base32", Encodings::base32);
        programs.put("openssl", Encodings::openssl);
        programs.put("xxd", Encodings::xxd);
        programs.put("od", Encodings::od);
    }

    private static Exit base64(List<String> argv, Host host) {
        Options options = Options.parse(argv.subList(1, argv.size()), "w", Set.of("wrap"));
        boolean garbage = options.has("i", "ignore-garbage");
        if (options.has("d", "D", "decode")) {
            return decode(host, options.operands(), garbage, Exit.failure());
        }
        String wrap = options.value("w", "wrap").orElse(String.valueOf(LINE));
        int width = wrap.matches("\\d{1,4}") ? Integer.parseInt(wrap) : 0;
        return Filter.print(
                host, options.operands(), Filter.known(text -> encoded(text, width) + (width == 0 ? "" : "\n")));
    }

    /** GNU base64 prints what it could decode before it finds the mistake and fails. */
    private static Exit decode(Host host, List<String> paths, boolean garbage, Exit unpadded) {
        Input input = Input.of(host, paths);
        if (!Value.isKnown(input.text())) {
            host.print(Filter.marks(input.text()));
            return Exit.unknown();
        }
        String digits = input.text().replaceAll(garbage ? "[^A-Za-z0-9+/=]" : "\n", "");
        try {
            host.print(Encoding.text(Base64.getDecoder().decode(digits)));
            return digits.length() % 4 == 0 ? input.exit() : unpadded;
        } catch (IllegalArgumentException e) {
            host.print(Value.ANYTHING);
            return Exit.failure();
        }
    }

    private static String encoded(String text, int width) {
        byte[] bytes = Encoding.bytes(text);
        return width == 0
                ? Base64.getEncoder().encodeToString(bytes)
                : Base64.getEncoder().encodeToString(bytes).replaceAll("(.{" + width + "})(?=.)", "$1\n");
    }

    private static Exit base32(List<String> argv, Host host) {
        Options options = Options.parse(argv.subList(1, argv.size()), "w", Set.of("wrap"));
        if (!options.has("d", "decode")) {
            return Filter.anything(host, options.operands());
        }
        return Filter.print(host, options.operands(), Filter.known(text -> {
            int kept = 0;
            int bits = 0;
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int i = 0; i < text.length(); i++) {
                int digit = BASE32.indexOf(text.charAt(i));
                if (digit < 0) {
                    continue; // '=' and line ends; what else there is makes base32 fail
                }
                kept = (kept << 5 | digit) & 0xfff;
                bits += 5;
                if (bits >= 8) {
                    bits -= 8;
                    bytes.write(kept >> bits);
                }
            }
            return Encoding.text(bytes.toByteArray());
        }));
    }

    private static Exit openssl(List<String> argv, Host host) {
        List<String> words = argv.subList(1, argv.size());
        boolean base64 = words.contains("base64") || words.contains("-base64") || words.contains("-a");
        boolean cipher = words.stream().anyMatch(word -> word.matches("-(aes|des|camellia|chacha).*"));
        int in = words.indexOf("-in");
        int out = words.indexOf("-out");
        if (out >= 0 && out + 1 < words.size()) {
            host.write(words.get(out + 1), Value.ANYTHING);
            return Exit.unknown();
        }
        if (!base64 || cipher) {
            boolean reads = in < 0 && words.stream().noneMatch(word -> word.matches("rand|gen[a-z]+|ecparam|version"));
            return reads ? Filter.anything(host) : Filter.answer(host);
        }
        List<String> paths = in >= 0 && in + 1 < words.size() ? List.of(words.get(in + 1)) : List.of();
        if (words.contains("-d")) {
            return decode(host, paths, false, Exit.unknown());
        }
        boolean oneLine = words.contains("-A");
        return Filter.print(host, paths, Filter.known(text -> encoded(text, oneLine ? 0 : 64) + (oneLine ? "" : "\n")));
    }

    /** Byte by byte and without addresses, as whoever reads it again wants it. */
    private static Exit od(List<String> argv, Host host) {
        Options options = Options.parse(argv.subList(1, argv.size()), "Atw", Set.of("address-radix", "format"));
        String type = options.value("t", "format").orElse("");
        String format = Map.of("x1", " %02x", "o1", " %03o", "u1", " %3d").getOrDefault(type, "");
        boolean bare = options.value("A", "address-radix").filter("n"::equals).isPresent();
        if (format.isEmpty() || !bare || !options.only("A", "t", "v", "address-radix", "format")) {
            return Filter.anything(host, options.operands());
        }
        return Filter.print(host, options.operands(), Filter.known(text -> {
            byte[] bytes = Encoding.bytes(text);
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < bytes.length; i++) {
                boolean last = i % 16 == 15 || i == bytes.length - 1;
                out.append(String.format(format, bytes[i] & 0xff)).append(last ? "\n" : "");
            }
            // a line like the one before is not written again
            return options.has("v") || !REPEATED.matcher(out).find() ? out.toString() : Value.ANYTHING;
        }));
    }

    private static Exit xxd(List<String> argv, Host host) {
        List<String> words = argv.subList(1, argv.size()).stream()
                .map(word -> word.matches("-(ps|plain|postscript)") ? "-p" : word)
                .toList();
        Options options = Options.parse(words, "clsog", Set.of());
        List<String> paths = options.operands();
        String columns = options.value("c").orElse("30");
        if (!options.has("p")
                || !options.only("p", "r", "u", "c")
                || paths.size() > 1
                || !columns.matches("\\d{1,4}")) {
            return Filter.anything(host, options.operands());
        }
        if (options.has("r")) {
            return Filter.print(host, paths, Filter.known(text -> {
                String digits = text.replaceAll("[^0-9a-fA-F]", "");
                return Encoding.text(HexFormat.of().parseHex(digits, 0, digits.length() / 2 * 2));
            }));
        }
        return Filter.print(host, paths, Filter.known(text -> {
            HexFormat format = options.has("u") ? HexFormat.of().withUpperCase() : HexFormat.of();
            String digits = format.formatHex(Encoding.bytes(text));
            int width = 2 * Integer.parseInt(columns);
            return (width == 0 ? digits : digits.replaceAll("(.{" + width + "})(?=.)", "$1\n")) + "\n";
        }));
    }
}
