package dev.bootproof.userdata.audit.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Suppressions in an instance's tags: the key {@code bootproof:ignore:RULE}, the value
 * {@code until=2027-01-31 reason=…}. A tag for each rule, as a key may have 128 characters and a value 256; and of the
 * characters only those that every AWS service allows in a tag.
 */
public final class TagSuppressions {
    /** What every key of such a tag begins with; the rule's id follows. */
    public static final String KEY_PREFIX = "bootproof:ignore";

    private TagSuppressions() {}

    /** @param tags all of an instance's */
    public static SuppressionRequests in(Map<String, String> tags) {
        List<SuppressionRequest> requests = new ArrayList<>();
        new TreeMap<>(tags).forEach((key, value) -> {
            if (key.startsWith(KEY_PREFIX)) {
                String rest = key.substring(KEY_PREFIX.length());
                String rule = rest.startsWith(":") ? rest.substring(1).strip() : rest;
                requests.add(SuppressionRequest.of(Suppression.Origin.TAG, rule, Scope.DOCUMENT, value, Place.NONE));
            }
        });
        return SuppressionRequests.of(requests);
    }
}
