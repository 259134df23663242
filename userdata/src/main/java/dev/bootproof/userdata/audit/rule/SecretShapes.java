package dev.bootproof.userdata.audit.rule;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What secrets look like: tokens whose form their makers publish, and assignments to names that say so. Placeholders, variables
 * and names of secrets kept elsewhere are none. The patterns are RE2's, which take linear time on any text.
 */
final class SecretShapes {
    /**
     * @param what for people
     * @param at the offset of the secret
     * @param value never to be shown
     * @param sure whether its form alone says that it is one
     */
    record Found(String what, int at, String value, boolean sure) {
        @Override
        public String toString() {
            return what;
        }
    }

    /**
     * @param hints in lower case; a text that holds none does not match
     * @param pattern the secret is the last group
     */
    private record Shape(String what, List<String> hints, Pattern pattern, boolean sure) {
        static Shape token(String what, String hint, String pattern) {
            return new Shape(what, List.of(hint), Pattern.compile("(?:^|[^A-Za-z0-9_-])(" + pattern + ")"), true);
        }

        static Shape assignment(String what, String hint, String pattern) {
            return assignment(what, List.of(hint), pattern);
        }

        static Shape assignment(String what, List<String> hints, String pattern) {
            return new Shape(what, hints, Pattern.compile("(?i)" + pattern), false);
        }
    }

    private static final String QUOTE = "[\"']?";
    private static final String VALUE = "([^\\s\"'`;|&<>(){}$*,]{6,200})";

    /** They are looked for in the whole text; of most the form alone says that they are secrets. */
    private static final List<Shape> TOKENS = List.of(
            new Shape(
                    "an AWS secret access key",
                    List.of("secret"),
                    Pattern.compile("(?i)secret_?(?:access_?)?key" + QUOTE + "\\s*[:= ]\\s*" + QUOTE
                            + "([A-Za-z0-9/+]{40})(?:[^A-Za-z0-9/+=]|$)"),
                    true),
            Shape.token("a GitHub token", "gh", "gh[pousr]_[A-Za-z0-9]{36,255}"),
            Shape.token("a GitHub token", "github_pat_", "github_pat_[A-Za-z0-9_]{22,255}"),
            Shape.token("a GitLab token", "gl", "gl(?:pat|rt|dt|ptt|agent)-[A-Za-z0-9_-]{20,255}"),
            Shape.token("a Slack token", "xox", "xox[abeprs]-[A-Za-z0-9-]{10,255}"),
            Shape.token(
                    "a Slack webhook",
                    "hooks.slack.com",
                    "https://hooks\\.slack\\.com/services/T[A-Za-z0-9]{6,20}/B[A-Za-z0-9]{6,20}/[A-Za-z0-9]{16,64}"),
            Shape.token("a Stripe key", "k_live_", "[rs]k_live_[A-Za-z0-9]{16,255}"),
            Shape.token("a Google API key", "aiza", "AIza[A-Za-z0-9_-]{35}"),
            Shape.token("an npm token", "npm_", "npm_[A-Za-z0-9]{36}"),
            Shape.token("a Docker token", "dckr_pat_", "dckr_pat_[A-Za-z0-9_-]{20,255}"),
            Shape.token("a Vault token", "hvs.", "hvs\\.[A-Za-z0-9_-]{24,255}"),
            Shape.token("a PyPI token", "pypi-", "pypi-AgEI[A-Za-z0-9_-]{50,500}"),
            Shape.token("a SendGrid key", "sg.", "SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}"),
            Shape.token("an API key", "sk-", "sk-(?:ant|proj)-[A-Za-z0-9_-]{32,255}"),
            Shape.token(
                    "a signed token (JWT)",
                    "eyj",
                    "eyJ[A-Za-z0-9_-]{10,500}\\.eyJ[A-Za-z0-9_-]{10,1000}\\.[A-Za-z0-9_-]{16,1000}"),
            new Shape(
                    "a private key",
                    List.of("private key"),
                    Pattern.compile("-----BEGIN (?:[A-Z]{2,12} )?PRIVATE KEY(?: BLOCK)?-----(?:\\s|\\\\n|\\\\r)+"
                            + "(?:[A-Za-z-]+: [^\\n]{0,200}\\s+)*([A-Za-z0-9+/]{32,})"),
                    true),
            new Shape(
                    "the password of a .netrc",
                    List.of("machine"),
                    Pattern.compile(
                            "(?i)(?:^|[\\s\"'])machine\\s+\\S{1,200}\\s+login\\s+\\S{1,200}\\s+password\\s+" + VALUE),
                    false),
            new Shape(
                    "the credentials of a registry",
                    List.of("\"auths"),
                    Pattern.compile(
                            "(?s)\"auths\\\\?\"\\s*:\\s*\\{.{0,400}?\"auth\\\\?\"\\s*:\\s*\\\\?\"([A-Za-z0-9+/]{8,500}={0,2})"),
                    false));

    /** The name before them says so; they stand in one line. */
    private static final List<Shape> ASSIGNMENTS = List.of(
            Shape.assignment(
                    "a URL with a password",
                    "://",
                    "[a-z][a-z0-9+.-]{1,20}://[^\\s:/@\"'$<>{}]{1,100}:([^\\s:/@\"'$<>{}*]{3,200})@[a-z0-9\\[]"),
            Shape.assignment(
                    "a password",
                    "passw",
                    "(?:^|[^a-z0-9])(?:[a-z0-9_.-]{0,60}[_.-])?passw(?:or)?d" + QUOTE + "\\s?=\\s?" + QUOTE + VALUE),
            Shape.assignment(
                    "a password",
                    "passw",
                    "(?:^|[\\s{,])\"(?:[a-z0-9_.-]{0,60})passw(?:or)?d\"\\s*:\\s*\"" + VALUE + "\""),
            Shape.assignment(
                    "a password",
                    "passw",
                    "(?m:^[ \\t]*(?:- )?)(?:[a-z0-9_.-]{0,60}_)?passw(?:or)?d:[ \\t]+" + QUOTE + VALUE + QUOTE
                            + "[ \\t]*(?m:$)"),
            Shape.assignment("a password", "--password", "--password[= ]" + QUOTE + VALUE),
            Shape.assignment(
                    "the password of a registry",
                    "login",
                    "(?:docker|nerdctl|podman|helm|crane|skopeo|oras|buildah)[^|;&\\n]{0,200}\\slogin\\s[^|;&\\n]{0,300}?-p[= ]?"
                            + QUOTE + VALUE),
            Shape.assignment(
                    "the password of a user",
                    "chpasswd",
                    "(?:^|[\\s\"'])[a-z][a-z0-9_.-]{0,60}:" + VALUE + QUOTE + "\\s*\\|\\s*(?:sudo\\s+)?chpasswd"),
            Shape.assignment(
                    "a password for curl",
                    "curl",
                    "curl(?:\\s[^|;&\\n]{0,300}?)?\\s(?:-u|--user)[= ]?" + QUOTE + "[^\\s:\"'$<>{}]{1,100}:" + VALUE),
            Shape.assignment(
                    "a token or key",
                    List.of("key", "token", "secret"),
                    "(?:^|[^a-z0-9])(?:[a-z0-9_]{0,60}_)?(?:api_?key|auth_?token|access_?token|token|license_?key|secret|secret_?key|private_?key|encryption_?key)"
                            + QUOTE + "(?:=|:[ \\t]+|:)" + QUOTE
                            + "([A-Za-z0-9+/_.~-]{20,200}={0,2})(?:[\\s\"';,]|$)"));

    private static final Set<String> PLACEHOLDERS = Set.of(
            "example",
            "changeme",
            "change-me",
            "change_me",
            "placeholder",
            "xxxx",
            "your",
            "replace",
            "dummy",
            "redacted",
            "insert",
            "todo",
            "sample",
            "none",
            "null",
            "true",
            "false",
            "secret",
            "password",
            "passwd",
            "prompt",
            "stdin",
            "required",
            "optional",
            "file",
            "arn:",
            "123456");

    private SecretShapes() {}

    /** All in a text, in order; what several shapes find at one place is one. */
    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        find(TOKENS, text, 0, found);
        int start = 0;
        for (String line : text.split("\n", -1)) {
            find(ASSIGNMENTS, line, start, found);
            start += line.length() + 1;
        }
        found.sort(java.util.Comparator.comparingInt(Found::at));
        return found;
    }

    /** @param start where the text stands in the whole */
    private static void find(List<Shape> shapes, String text, int start, List<Found> found) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (Shape shape : shapes) {
            if (shape.hints().stream().noneMatch(lower::contains)) {
                continue;
            }
            Matcher matcher = shape.pattern().matcher(text);
            while (matcher.find()) {
                int at = start + matcher.start(1);
                int end = start + matcher.end(1);
                String value = matcher.group(1);
                boolean secret = shape.sure() ? !value.contains("EXAMPLE") && isMixed(value) : isSecret(shape, value);
                if (secret
                        && found.stream()
                                .noneMatch(other -> other.at() < end
                                        && at < other.at() + other.value().length())) {
                    found.add(new Found(shape.what(), at, value, shape.sure()));
                }
            }
        }
    }

    /** Whether a value can be one where only the name before it says so. */
    private static boolean isSecret(Shape shape, String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        if (PLACEHOLDERS.stream().anyMatch(lower::contains)
                || value.startsWith("/")
                || value.startsWith("-")
                || value.contains("://")
                || value.contains("%{")) {
            return false;
        }
        return !shape.what().equals("a token or key") || (isMixed(value) && isRandom(value));
    }

    /** Not one sign again and again, as in xxxxxxxx. */
    private static boolean isMixed(String value) {
        return value.chars().distinct().count() >= 6;
    }

    /** Names have words in them, and keys have digits between letters all over. */
    private static boolean isRandom(String value) {
        long digits = value.chars().filter(Character::isDigit).count();
        long letters = value.chars().filter(Character::isLetter).count();
        int changes = 0;
        for (int i = 1; i < value.length(); i++) {
            if (Character.isDigit(value.charAt(i)) != Character.isDigit(value.charAt(i - 1))) {
                changes++;
            }
        }
        return digits >= 3 && letters >= 3 && changes >= 5;
    }
}
