package dev.bootproof.userdata.nodeadm;

import dev.bootproof.userdata.YamlText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.BlockEndToken;
import org.yaml.snakeyaml.tokens.BlockEntryToken;
import org.yaml.snakeyaml.tokens.BlockMappingStartToken;
import org.yaml.snakeyaml.tokens.BlockSequenceStartToken;
import org.yaml.snakeyaml.tokens.FlowMappingEndToken;
import org.yaml.snakeyaml.tokens.FlowMappingStartToken;
import org.yaml.snakeyaml.tokens.FlowSequenceEndToken;
import org.yaml.snakeyaml.tokens.FlowSequenceStartToken;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.StreamEndToken;
import org.yaml.snakeyaml.tokens.Token;
import org.yaml.snakeyaml.tokens.ValueToken;

/**
 * The text of a YAML document, made so that SnakeYAML finds the tokens go-yaml finds: the two differ on tabs, on colons before
 * brackets, and on directives ({@code goyaml.v2/readerc.go}, {@code scannerc.go}).
 */
final class GoYamlSource {
    private static final Pattern FLOW_COLON = Pattern.compile(":[\\[\\]{},]");

    /** Constants of SnakeYAML: what follows them may be of the text, which is not told. */
    private static final List<String> REASONS = List.of(
            "could not find expected ':'",
            "expected <block end>",
            "expected ',' or ']'",
            "expected ',' or '}'",
            "expected '<document start>'",
            "expected a comment or a line break",
            "expected alphabetic or numeric character",
            "expected chomping or indentation indicators",
            "expected the node content",
            "found undefined tag handle",
            "found unexpected document separator",
            "found unexpected end of stream",
            "found unknown escape character",
            "mapping keys are not allowed here",
            "mapping values are not allowed here",
            "sequence entries are not allowed here");

    private GoYamlSource() {}

    static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(NodeadmLimits.MAX_BYTES);
        options.setNestingDepthLimit(NodeadmLimits.MAX_DEPTH);
        return options;
    }

    /** The text of bytes in UTF-8, or in UTF-16 where a byte order mark says so. */
    static String text(byte[] bytes) throws UndecodableException {
        Charset charset = StandardCharsets.UTF_8;
        int mark = 0;
        if (bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            charset = StandardCharsets.UTF_16BE;
            mark = 2;
        } else if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            charset = StandardCharsets.UTF_16LE;
            mark = 2;
        } else if (bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf) {
            mark = 3;
        }
        String text;
        try {
            text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UndecodableException("yaml: not " + charset + " text", 0);
        }
        int[] codePoints = text.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            int c = codePoints[i];
            boolean allowed = c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || (c >= 0x20 && c <= 0x7e)
                    || c == 0x85
                    || (c >= 0xa0 && c <= 0xd7ff)
                    || (c >= 0xe000 && c <= 0xfffd)
                    || c >= 0x10000;
            if (!allowed) {
                throw new UndecodableException("yaml: control characters are not allowed", i);
            }
        }
        return text;
    }

    /** go-yaml knows two, and one version; SnakeYAML passes over the rest ({@code parserc.go process_directives}). */
    static void directives(String text) throws UndecodableException {
        int at = text.startsWith("\ufeff") ? 1 : 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && "\r\n\u0085\u2028\u2029".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            String line = text.substring(at, end);
            if (line.startsWith("%")) {
                String[] words = line.split("[ \t]+", -1);
                int place = text.codePointCount(0, at);
                if (words[0].equals("%YAML") && words.length > 1 && words[1].matches("[0-9]+\\.[0-9]+")) {
                    if (!words[1].matches("0*1\\.0*1")) {
                        throw new UndecodableException("yaml: found incompatible YAML document", place);
                    }
                } else if (!words[0].equals("%YAML") && !words[0].equals("%TAG")) {
                    throw new UndecodableException("yaml: found unknown directive name", place);
                }
            } else if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                return;
            }
            at = end + 1;
        }
    }

    /**
     * go-yaml ends a plain word at a colon only where a blank follows, SnakeYAML also before a bracket or a comma. Such a
     * word is put in quotes with its colon: {@code {a:,b}} has a member named {@code a:}, and {@code {a:[1]}} is an error.
     */
    static String withQuotedColons(String text) {
        if (!FLOW_COLON.matcher(text).find()) {
            return text;
        }
        YamlText scanned = new YamlText(text);
        StringBuilder quoted = new StringBuilder(text.length());
        int done = 0;
        ScannerImpl scanner = new ScannerImpl(scanned, options());
        try {
            Token before = null;
            while (scanner.checkToken()) {
                Token token = scanner.getToken();
                Mark end = token.getEndMark();
                if (token instanceof ValueToken
                        && before instanceof ScalarToken word
                        && word.getPlain()
                        && word.getEndMark().getIndex() == token.getStartMark().getIndex()) {
                    int to = scanned.offset(end);
                    if (to < text.length() && "[]{},".indexOf(text.charAt(to)) >= 0) {
                        int from = scanned.offset(word.getStartMark());
                        quoted.append(text, done, from)
                                .append('\'')
                                .append(text.substring(from, to).replace("'", "''"))
                                .append('\'');
                        done = to;
                    }
                }
                before = token;
            }
        } catch (YAMLException e) {
            // the reading itself comes to the same place and says so
            return text;
        }
        return quoted.append(text, done, text.length()).toString();
    }

    /**
     * The text changed at the place at which SnakeYAML stopped and go-yaml reads on; empty where both stop. Mostly it is a tab
     * that becomes a blank: anywhere in flow style; in block style not after an entry's hyphen, and in indentation only below
     * a plain word, as deep as its text may stand ({@code scannerc.go yaml_parser_scan_to_next_token},
     * {@code yaml_parser_scan_plain_scalar}).
     */
    static Optional<String> readOn(String text, MarkedYAMLException problem) {
        Mark mark = problem.getProblemMark();
        if (mark == null) {
            return Optional.empty();
        }
        int at = text.offsetByCodePoints(0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
        if (at < text.length()
                && text.charAt(at) == '#'
                && String.valueOf(problem.getProblem()).contains("chomping or indentation indicators")) {
            // a comment right after the sign of a block needs no blank in go-yaml
            return Optional.of(text.substring(0, at) + ' ' + text.substring(at));
        }
        if ("while scanning a tag".equals(problem.getContext())
                && String.valueOf(problem.getProblem()).startsWith("expected '!'")) {
            // '!a.b!c': what is no handle belongs to the tag's name in go-yaml (yaml_parser_scan_tag)
            int later = text.indexOf('!', at);
            return later < 0 || !text.substring(at, later).matches("\\S*")
                    ? Optional.empty()
                    : Optional.of(text.substring(0, later) + "%21" + text.substring(later + 1));
        }
        if (at > 0 && at < text.length() && text.charAt(at) == ' ' && text.charAt(at - 1) == '\t') {
            // SnakeYAML passes over one tab and then stops at the blank behind it
            at--;
        }
        return at < text.length() && text.charAt(at) == '\t' ? withoutTab(text, at) : Optional.empty();
    }

    private static Optional<String> withoutTab(String text, int at) {
        int flow = 0;
        boolean entry = false;
        Deque<Integer> columns = new ArrayDeque<>();
        Optional<Token> last = Optional.empty();
        ScannerImpl scanner = new ScannerImpl(new YamlText(text.substring(0, at)), options());
        try {
            while (scanner.checkToken()) {
                Token token = scanner.getToken();
                if (token instanceof FlowMappingStartToken || token instanceof FlowSequenceStartToken) {
                    flow++;
                } else if (token instanceof FlowMappingEndToken || token instanceof FlowSequenceEndToken) {
                    flow--;
                }
                if (token instanceof BlockMappingStartToken || token instanceof BlockSequenceStartToken) {
                    columns.push(token.getStartMark().getColumn());
                } else if (token instanceof BlockEndToken
                        && token.getStartMark().getIndex() < text.codePointCount(0, at)) {
                    columns.pop();
                }
                if (!(token instanceof BlockEndToken || token instanceof StreamEndToken)) {
                    entry = token instanceof BlockEntryToken;
                    last = Optional.of(token);
                }
            }
        } catch (YAMLException e) {
            // the text ends inside something; what was seen until there counts
            entry = false;
        }
        int lineStart = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
        boolean indentation = text.substring(lineStart, at).isBlank();
        boolean belowPlain = last.filter(token -> token instanceof ScalarToken word && word.getPlain())
                        .map(token -> token.getEndMark().getIndex())
                        .filter(end -> text.substring(text.offsetByCodePoints(0, end), at)
                                .isBlank())
                        .isPresent()
                && text.codePointCount(lineStart, at) > (columns.isEmpty() ? -1 : columns.peek());
        if (flow == 0 && (entry || (indentation && !belowPlain))) {
            return Optional.empty();
        }
        return Optional.of(text.substring(0, at) + ' ' + text.substring(at + 1));
    }

    /** Why a text cannot be read, without a word of the text. */
    static String reason(MarkedYAMLException problem) {
        String said = String.valueOf(problem.getProblem());
        if (said.startsWith("found character")) {
            return said.contains("TAB") || said.contains("\t")
                    ? "found a tab where none may stand"
                    : "found a character that cannot start any token";
        }
        return REASONS.stream().filter(said::startsWith).findFirst().orElse("the text is no YAML from here on");
    }
}
