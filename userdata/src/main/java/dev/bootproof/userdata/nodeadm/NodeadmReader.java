package dev.bootproof.userdata.nodeadm;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.nodeadm.NodeadmReading.Status;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads user data as nodeadm does: one layer of base64, one of gzip, then the top-level {@code application/node.eks.aws}
 * parts of a multipart, or the whole document; all of them decoded and merged (nodeadm:
 * {@code internal/configprovider/userdata.go}, {@code mime.go}, {@code chain.go}).
 *
 * <p>The first thing that goes wrong decides. What cannot be decoded makes nodeadm leave the source out ({@code NO_CONFIG}),
 * together with every NodeConfig that was good; a fault of the MIME structure, of gzip or of a merge is fatal
 * ({@code ERROR}).
 */
public final class NodeadmReader {
    private static final String CONTENT_TYPE = "Content-Type";

    private final List<Integer> parts = new ArrayList<>();
    private final List<NodeConfigProblem> problems = new ArrayList<>();
    private Optional<String> encoded = Optional.empty();

    NodeadmReader() {}

    /** User data, as the instance metadata service hands it out. */
    public static NodeadmReading read(Bytes userData) {
        return new NodeadmReader().read(userData.toArray(), true);
    }

    /** A file given with {@code --config-source file://}: no base64 and no gzip around it, though it may be multipart. */
    public static NodeadmReading readFile(Bytes file) {
        return new NodeadmReader().read(file.toArray(), false);
    }

    /** Carries a failure out of the middle of a document. */
    static final class StopException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient ReadFailure failure;
        private final Status status;
        private final boolean known;

        StopException(Status status, boolean known, ReadFailure failure) {
            this.status = status;
            this.known = known;
            this.failure = failure;
        }

        Status status() {
            return status;
        }

        boolean known() {
            return known;
        }

        ReadFailure failure() {
            return failure;
        }
    }

    private NodeadmReading read(byte[] bytes, boolean userData) {
        try {
            return reading(draft(bytes, userData));
        } catch (StopException e) {
            return stopped(e);
        }
    }

    NodeadmReading reading(NodeConfigDraft draft) {
        return new NodeadmReading(
                Status.OK,
                true,
                Optional.empty(),
                Optional.of(draft.config()),
                draft.spec(),
                draft.validationError(),
                parts,
                problems);
    }

    NodeadmReading stopped(StopException e) {
        return NodeadmReading.without(e.status, e.known, e.failure, parts, problems);
    }

    void addProblems(NodeadmReader other) {
        problems.addAll(other.problems);
    }

    NodeConfigDraft draft(byte[] bytes, boolean userData) throws StopException {
        byte[] document = bytes;
        if (bytes.length > NodeadmLimits.MAX_BYTES) {
            throw beyond("a document of more than " + NodeadmLimits.MAX_BYTES + " bytes", Optional.empty());
        }
        if (userData) {
            document = decoded(bytes, Optional.empty());
        }
        Optional<GoMultipart> multipart;
        try {
            multipart = multipart(document);
        } catch (GoReadException e) {
            throw broken(document, e, Optional.empty());
        }
        if (multipart.isEmpty()) {
            return config(document, document, 0, Optional.empty());
        }
        List<NodeConfigDraft> drafts = new ArrayList<>();
        int number = 0;
        try {
            Optional<GoMultipart.Part> part = multipart.get().next();
            while (part.isPresent()) {
                number++;
                if (number > NodeadmLimits.MAX_PARTS) {
                    throw beyond("more than " + NodeadmLimits.MAX_PARTS + " parts", Optional.of(number));
                }
                if (isConfig(document, part.get(), number)) {
                    parts.add(number);
                    drafts.add(part(document, part.get(), number));
                }
                part = multipart.get().next();
            }
        } catch (GoReadException e) {
            throw broken(document, e, number == 0 ? Optional.empty() : Optional.of(number));
        }
        return merged(document, drafts);
    }

    private NodeConfigDraft merged(byte[] document, List<NodeConfigDraft> drafts) throws StopException {
        if (drafts.isEmpty()) {
            throw new StopException(
                    Status.NO_CONFIG,
                    true,
                    at(
                            document,
                            0,
                            "could not find NodeConfig within UserData",
                            Optional.empty(),
                            "Add a top-level part of type " + NodeConfig.CONTENT_TYPE
                                    + ", unless EKS adds one (managed node group with an EKS AMI)"));
        }
        NodeConfigDraft merged = drafts.get(0);
        for (int i = 1; i < drafts.size(); i++) {
            try {
                merged.merge(drafts.get(i));
            } catch (NodeConfigDraft.UnmergeableException e) {
                throw new StopException(
                        Status.ERROR,
                        true,
                        at(
                                document,
                                0,
                                "cannot merge the NodeConfig parts: " + e.getMessage(),
                                Optional.of(parts.get(i)),
                                "Correct spec.containerd.config: nodeadm parses it as TOML where two NodeConfigs set it"));
            } catch (LimitException e) {
                throw beyond(e.getMessage(), Optional.of(parts.get(i)));
            }
        }
        return merged;
    }

    /** The parts, or empty where Go finds no multipart head, after which the whole text counts as one NodeConfig. */
    private static Optional<GoMultipart> multipart(byte[] document) throws GoReadException {
        GoBufferedReader in = new GoBufferedReader(GoReader.of(document));
        Optional<GoHeader> header = GoHeader.ofMessage(in);
        if (header.isEmpty()) {
            return Optional.empty();
        }
        try {
            GoMediaType type =
                    GoMediaType.parse(header.get().value(CONTENT_TYPE).orElse(""));
            return type.type().startsWith("multipart/")
                    ? Optional.of(new GoMultipart(in, type.parameters().getOrDefault("boundary", "")))
                    : Optional.empty();
        } catch (GoMediaType.MalformedException e) {
            return Optional.empty();
        }
    }

    private boolean isConfig(byte[] document, GoMultipart.Part part, int number) throws StopException {
        String header = part.header().value(CONTENT_TYPE).orElse("");
        if (header.isEmpty()) {
            return false;
        }
        try {
            return GoMediaType.parse(header).type().equals(NodeConfig.CONTENT_TYPE);
        } catch (GoMediaType.MalformedException e) {
            throw new StopException(
                    Status.ERROR,
                    true,
                    at(
                            document,
                            part.offset(),
                            "the Content-Type above is malformed: " + e.getMessage(),
                            Optional.of(number),
                            "Write it as type/subtype; name=\"value\"; nodeadm reads the header of every part, scripts too"));
        }
    }

    private NodeConfigDraft part(byte[] document, GoMultipart.Part part, int number)
            throws StopException, GoReadException {
        byte[] raw;
        int offset = part.offset();
        try {
            raw = GoBufferedReader.readAll(part, NodeadmLimits.MAX_BYTES);
        } catch (LimitException e) {
            throw beyond(e.getMessage(), Optional.of(number));
        }
        byte[] body = decoded(raw, Optional.of(number));
        boolean verbatim = body == raw
                && document.length - offset >= raw.length
                && java.util.Arrays.equals(document, offset, offset + raw.length, raw, 0, raw.length);
        if (verbatim) {
            return config(document, body, offset, Optional.of(number));
        }
        Optional<String> outer = encoded;
        encoded = Optional.of("the decoded part");
        NodeConfigDraft draft = config(body, body, 0, Optional.of(number));
        encoded = outer;
        return draft;
    }

    /** @param offset of the text of the NodeConfig in {@code document} */
    private NodeConfigDraft config(byte[] document, byte[] text, int offset, Optional<Integer> part)
            throws StopException {
        Tree tree = new Tree.Null(0);
        try {
            tree = NodeConfigDecoder.tree(text);
            NodeConfigDraft draft = NodeConfigDecoder.decode(tree).draft();
            problems.addAll(NodeConfigProblems.of(tree, NodeConfigDecoder.text(text), part));
            return draft;
        } catch (UndecodableException e) {
            problems.addAll(NodeConfigProblems.of(tree, new String(text, StandardCharsets.UTF_8), part));
            throw new StopException(
                    Status.NO_CONFIG,
                    true,
                    at(
                                    document,
                                    offset + bytesBefore(text, e.at()),
                                    e.getMessage(),
                                    part,
                                    part.isPresent() || !problems.isEmpty()
                                            ? "Correct it: nodeadm leaves out all of the user data, with every NodeConfig in it"
                                            : "Add a NodeConfig, unless EKS adds one (managed node group with an EKS AMI)")
                            .inPart(1 + newlines(text, bytesBefore(text, e.at()))));
        } catch (LimitException e) {
            throw beyond(e.getMessage(), part);
        }
    }

    /** How many bytes the first characters of a text take. */
    private static int bytesBefore(byte[] text, int codePoints) {
        boolean wide = text.length >= 2 && ((text[0] & 0xff) == 0xfe || (text[0] & 0xff) == 0xff);
        if (wide) {
            return Math.min(text.length, 2 + 2 * codePoints);
        }
        boolean mark = text.length >= 3 && (text[0] & 0xff) == 0xef && (text[1] & 0xff) == 0xbb;
        int at = mark ? 3 : 0;
        for (int count = 0; at < text.length; at++) {
            boolean starts = (text[at] & 0xc0) != 0x80;
            if (starts && count++ == codePoints) {
                break;
            }
        }
        return at;
    }

    private byte[] decoded(byte[] data, Optional<Integer> part) throws StopException {
        byte[] plain = GoEncodings.decodedIfBase64(data);
        try {
            byte[] expanded = GoEncodings.expandedIfGzip(plain, NodeadmLimits.MAX_BYTES);
            if (expanded != data && part.isEmpty()) {
                encoded = Optional.of("the decoded document");
            }
            return expanded;
        } catch (GoReadException e) {
            throw new StopException(
                    Status.ERROR,
                    true,
                    new ReadFailure(
                            "failed to decompress: " + e.getMessage(),
                            part,
                            1,
                            e.offset(),
                            0,
                            Optional.of("the gzip data"),
                            "Compress it again; nothing may follow the gzip data, zero bytes neither"));
        } catch (LimitException e) {
            throw beyond(e.getMessage(), part);
        }
    }

    static StopException beyond(String limit, Optional<Integer> part) {
        return new StopException(
                Status.ERROR,
                false,
                new ReadFailure(
                        "not known, the document is over a bound of this reader: " + limit,
                        part,
                        1,
                        0,
                        0,
                        Optional.empty(),
                        "Look at the document by hand"));
    }

    private StopException broken(byte[] document, GoReadException e, Optional<Integer> part) {
        return new StopException(
                Status.ERROR, true, at(document, e.offset(), e.getMessage(), part, fix(e.getMessage())));
    }

    private static String fix(String message) {
        if (message.contains("missing colon") || message.contains("malformed MIME header")) {
            return "Leave one empty line, without blanks, between a part's header lines and its body, and none within";
        }
        if (message.contains("EOF")) {
            return "End the document with a line --BOUNDARY--, and use one kind of line end throughout";
        }
        if (message.contains("quotedprintable")) {
            return "Encode the part as quoted-printable, or take its Content-Transfer-Encoding away";
        }
        if (message.contains("boundary is empty")) {
            return "Give the top Content-Type a boundary parameter";
        }
        return "Let each boundary line stand alone at the start of a line, with one kind of line end throughout";
    }

    private static int newlines(byte[] text, int end) {
        int count = 0;
        for (int i = 0; i < Math.min(end, text.length); i++) {
            if (text[i] == '\n') {
                count++;
            }
        }
        return count;
    }

    private ReadFailure at(byte[] document, int offset, String message, Optional<Integer> part, String fix) {
        int line = 1 + newlines(document, offset);
        return new ReadFailure(message, part, line, Math.min(offset, document.length), 0, encoded, fix);
    }
}
