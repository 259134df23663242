package dev.bootproof.userdata.shell.program.utility;

import dev.bootproof.userdata.shell.expand.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A tar archive as a text: headers and contents in blocks of 512 characters (POSIX: ustar interchange format). Contents may
 * hold marks for what is not known, which a real archive does not.
 *
 * @param complete whether nothing else is in it
 */
public record TarArchive(List<Member> members, boolean complete) {
    private static final int BLOCK = 512;
    private static final int MODE_AT = 100;
    private static final int SIZE_AT = 124;
    private static final int SUM_AT = 148;
    private static final int KIND_AT = 156;
    private static final int LINK_AT = 157;
    private static final int MAGIC_AT = 257;
    private static final int PREFIX_AT = 345;
    private static final int MOST_MEMBERS = 2_000;

    /** What a member is. */
    public enum Kind {
        FILE('0'),
        LINK('2'),
        DIRECTORY('5');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }
    }

    /**
     * @param name without a slash at its end
     * @param content a file's text, or where a link leads
     */
    public record Member(String name, Kind kind, boolean executable, String content) {}

    public TarArchive {
        members = List.copyOf(members);
    }

    /** The archive's text; one that is not complete ends in something unknown. */
    public String text() {
        StringBuilder out = new StringBuilder();
        boolean whole = complete;
        for (Member member : members) {
            if (member.name().length() > MODE_AT) {
                whole = false; // a second header would hold the rest of its name
                continue;
            }
            boolean file = member.kind() == Kind.FILE;
            String content = file ? member.content() : "";
            out.append(header(member, content.length())).append(content);
            out.append("\0".repeat((BLOCK - content.length() % BLOCK) % BLOCK));
        }
        return out.append(whole ? "\0".repeat(2 * BLOCK) : Value.ANYTHING).toString();
    }

    private static String header(Member member, int size) {
        StringBuilder header = new StringBuilder("\0".repeat(BLOCK));
        put(header, 0, member.name());
        put(header, MODE_AT, member.executable() ? "0000755" : "0000644");
        put(header, SIZE_AT, "%011o".formatted(size));
        put(header, KIND_AT, String.valueOf(member.kind().letter));
        put(header, LINK_AT, member.kind() == Kind.LINK ? member.content() : "");
        put(header, MAGIC_AT, "ustar\00000");
        put(header, SUM_AT, " ".repeat(8));
        int sum = header.chars().sum();
        put(header, SUM_AT, "%06o\0".formatted(sum));
        return header.toString();
    }

    private static void put(StringBuilder header, int at, String text) {
        header.replace(at, at + text.length(), text);
    }

    /** Empty where the text is no archive, or not known to be one. */
    public static Optional<TarArchive> of(String text) {
        List<Member> members = new ArrayList<>();
        int at = 0;
        while (at + BLOCK <= text.length() && text.charAt(at) != '\0') {
            String header = text.substring(at, at + BLOCK);
            String digits = field(header, SIZE_AT, 12).strip();
            if (!header.startsWith("ustar", MAGIC_AT)
                    || !digits.matches("0*[0-7]{1,7}")
                    || members.size() > MOST_MEMBERS) {
                return Optional.empty();
            }
            int size = Integer.parseInt(digits, 8);
            at += BLOCK;
            if (size > text.length() - at) {
                return Optional.empty();
            }
            member(header, text.substring(at, at + size)).ifPresent(members::add);
            at += (size + BLOCK - 1) / BLOCK * BLOCK;
        }
        boolean complete = Value.isKnown(text.substring(Math.min(at, text.length())));
        return at == 0 ? Optional.empty() : Optional.of(new TarArchive(members, complete));
    }

    private static Optional<Member> member(String header, String content) {
        String prefix = field(header, PREFIX_AT, 155);
        String name = (prefix.isEmpty() ? "" : prefix + "/") + field(header, 0, MODE_AT);
        String bare = name.replaceFirst("(?<=.)/+$", "");
        boolean executable = field(header, MODE_AT, 8).matches(".*[1357]..\\s*");
        return switch (header.charAt(KIND_AT)) {
            case '0', '\0' -> Optional.of(new Member(bare, Kind.FILE, executable, content));
            case '2' -> Optional.of(new Member(bare, Kind.LINK, false, field(header, LINK_AT, 100)));
            case '5' -> Optional.of(new Member(bare, Kind.DIRECTORY, true, ""));
            default -> Optional.empty(); // devices, pax headers
        };
    }

    private static String field(String header, int from, int length) {
        int end = header.indexOf('\0', from);
        return header.substring(from, end < 0 ? from + length : Math.min(end, from + length));
    }
}
