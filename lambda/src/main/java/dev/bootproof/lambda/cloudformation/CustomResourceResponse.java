package dev.bootproof.lambda.cloudformation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bootproof.lambda.report.ReportJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The body of an answer. CloudFormation takes at most {@value #MAX_BYTES} bytes; a longer one counts as no answer, so
 * the longest of the reason and the data values are cut, and say so.
 */
final class CustomResourceResponse {
    static final int MAX_BYTES = 4096;

    private static final String CUT = "... (cut)";

    private CustomResourceResponse() {}

    static byte[] body(CustomResourceRequest request, Decision decision) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("Status", decision.success() ? "SUCCESS" : "FAILED");
        body.put("Reason", reason(decision));
        body.put("PhysicalResourceId", physicalResourceId(request));
        body.put("StackId", request.stackId());
        body.put("RequestId", request.requestId());
        body.put("LogicalResourceId", request.logicalResourceId());
        ObjectNode data = body.putObject("Data");
        decision.data().forEach(data::put);
        return bounded(body, data);
    }

    /** Required of a failure, and never empty. */
    private static String reason(Decision decision) {
        return decision.reason().isEmpty() ? "Nothing to say." : decision.reason();
    }

    /**
     * The same for one resource in all its answers, also when the function is called twice for one request: another id
     * would mean a replacement, and a Delete of the old one.
     */
    private static String physicalResourceId(CustomResourceRequest request) {
        if (!request.physicalResourceId().isEmpty()) {
            return request.physicalResourceId();
        }
        return "bootproof-audit-"
                + sha256(request.stackId() + "\n" + request.logicalResourceId()).substring(0, 16);
    }

    private static byte[] bounded(ObjectNode body, ObjectNode data) {
        byte[] bytes = bytes(body);
        while (bytes.length > MAX_BYTES) {
            ObjectNode holder = body;
            String longest = "Reason";
            for (String name : (Iterable<String>) data::fieldNames) {
                if (data.get(name).asText().length()
                        > holder.get(longest).asText().length()) {
                    holder = data;
                    longest = name;
                }
            }
            String text = holder.get(longest).asText();
            String shorter = shortened(text, bytes.length - MAX_BYTES);
            if (shorter.length() >= text.length()) {
                return bytes; // what is left is the request's own; nothing of ours remains to cut
            }
            holder.put(longest, shorter);
            bytes = bytes(body);
        }
        return bytes;
    }

    /** Cuts an eighth at most, and less where less may do; the loop comes back for more. A character is 1 to 6 bytes. */
    private static String shortened(String text, int excessBytes) {
        String kept = text.endsWith(CUT) ? text.substring(0, text.length() - CUT.length()) : text;
        int length = Math.max(0, kept.length() - Math.max(1, Math.min(excessBytes / 6, kept.length() / 8)));
        if (length > 0 && Character.isHighSurrogate(kept.charAt(length - 1))) {
            length--;
        }
        return kept.substring(0, length) + CUT;
    }

    /** By way of a string: encoding that replaces half a surrogate pair, where Jackson's own would throw. */
    private static byte[] bytes(ObjectNode body) {
        return ReportJson.write(body).getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
