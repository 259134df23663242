package dev.bootproof.userdata.shell.program.jq;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bootproof.userdata.shell.program.Regex;
import dev.bootproof.userdata.shell.program.TextBound;

/** What jq does with regular expressions. */
final class JqTexts {
    private JqTexts() {}

    static boolean test(JsonNode value, JsonNode regex, JsonNode flags) {
        String letters = flags.isNull() ? "" : JqFunctions.textual(flags);
        return pattern(regex, letters).matcher(JqFunctions.textual(value)).find();
    }

    /** @param replacement gets the named groups as an object */
    static JsonNode replaced(JsonNode value, JsonNode regex, JqFilter replacement, String flags) {
        String text = JqFunctions.textual(value);
        Pattern pattern = pattern(regex, flags);
        Matcher matcher = pattern.matcher(text);
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (matcher.find() && (from == 0 || flags.contains("g"))) {
            if (matcher.end() == matcher.start()) {
                throw JqTokens.unfollowed(); // jq's versions differ in what they make of nothing
            }
            ObjectNode groups = JsonNodeFactory.instance.objectNode();
            for (String name : pattern.namedGroups().keySet()) {
                String group = matcher.group(name);
                groups.set(name, group == null ? NullNode.getInstance() : TextNode.valueOf(group));
            }
            TextBound.hold(out.append(text, from, matcher.start())
                    .append(JqFunctions.textual(JqTerms.single(replacement, groups))));
            from = matcher.end();
        }
        return TextNode.valueOf(out.append(text.substring(from)).toString());
    }

    private static Pattern pattern(JsonNode regex, String flags) {
        String written = JqFunctions.textual(regex).replaceAll("\\(\\?<(?=[A-Za-z])", "(?P<");
        if (!flags.matches("[gi]*")) {
            throw JqTokens.unfollowed();
        }
        return Regex.perl(written, flags.contains("i"))
                .filter(pattern -> !pattern.namedGroups().containsKey(Regex.KEPT))
                .orElseThrow(JqTokens::unfollowed);
    }
}
