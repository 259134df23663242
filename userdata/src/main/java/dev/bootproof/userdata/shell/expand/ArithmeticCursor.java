package dev.bootproof.userdata.shell.expand;

import java.util.Optional;

/** A place in the text of an arithmetic expression. Blanks before what is looked for are skipped. */
final class ArithmeticCursor {
    private final String text;
    private int at;

    ArithmeticCursor(String text) {
        this.text = text;
    }

    int offset() {
        return at;
    }

    void reset(int offset) {
        at = offset;
    }

    boolean atEnd() {
        at = behindBlanks(at);
        return at == text.length();
    }

    private int behindBlanks(int from) {
        int i = from;
        while (i < text.length() && Splitting.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    boolean starts(String operator) {
        at = behindBlanks(at);
        return text.startsWith(operator, at);
    }

    boolean accept(String operator) {
        return accept(operator, "");
    }

    /** @param not characters that may not stand behind the operator, since it is another one then */
    boolean accept(String operator, String not) {
        int behind = starts(operator) ? at + operator.length() : -1;
        if (behind < 0 || (behind < text.length() && not.indexOf(text.charAt(behind)) >= 0)) {
            return false;
        }
        at = behind;
        return true;
    }

    boolean atSigns() {
        return starts("++") || starts("--");
    }

    /** Two signs are one operator only before a name: {@code 5--3} is a difference. */
    boolean atStep() {
        if (!atSigns()) {
            return false;
        }
        int behind = behindBlanks(at + 2);
        return behind < text.length() && isNameStart(text.charAt(behind));
    }

    Optional<String> name() {
        if (atEnd() || !isNameStart(text.charAt(at))) {
            return Optional.empty();
        }
        return Optional.of(take(""));
    }

    /** The mark of a number that is not known. */
    Optional<Character> mark() {
        return !atEnd() && Value.isNumber(text.charAt(at)) ? Optional.of(text.charAt(at++)) : Optional.empty();
    }

    /** What may be a number with its base; empty where nothing may. */
    String numeral() {
        return atEnd() ? "" : take("#@");
    }

    private String take(String others) {
        int start = at;
        while (at < text.length() && (isName(text.charAt(at)) || others.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(start, at);
    }

    /** What stands in the brackets right behind a name. */
    Optional<String> subscript() {
        if (at == text.length() || text.charAt(at) != '[') {
            return Optional.empty();
        }
        int count = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            count += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (count == 0) {
                String subscript = text.substring(at + 1, i);
                at = i + 1;
                return Optional.of(subscript);
            }
        }
        throw Arithmetic.error();
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isName(char c) {
        return isNameStart(c) || (c >= '0' && c <= '9');
    }
}
