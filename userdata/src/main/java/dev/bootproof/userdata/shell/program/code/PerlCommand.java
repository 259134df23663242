package dev.bootproof.userdata.shell.program.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Perl's command line (perlrun).
 *
 * @param letters the options given that take no value
 * @param code what stands behind {@code -e}
 * @param backup the suffix behind {@code -i}, empty where there is no {@code -i}
 * @param operands the script, where there is no code, and its arguments
 */
record PerlCommand(String letters, List<String> code, Optional<String> backup, List<String> operands) {
    private static final Pattern DIGITS = Pattern.compile("x?[0-9a-fA-F]*");

    PerlCommand {
        code = List.copyOf(code);
        operands = List.copyOf(operands);
    }

    static PerlCommand of(List<String> words) {
        StringBuilder letters = new StringBuilder();
        List<String> code = new ArrayList<>();
        Optional<String> backup = Optional.empty();
        int next = 0;
        while (next < words.size() && words.get(next).matches("(?s)-.+")) {
            String word = words.get(next++);
            if (word.equals("--")) {
                break;
            }
            for (int i = 1; i < word.length(); i++) {
                char letter = word.charAt(i);
                String rest = word.substring(i + 1);
                if (letter == 'i') {
                    backup = Optional.of(rest);
                    break;
                }
                boolean apart = "eEIF".indexOf(letter) >= 0 && rest.isEmpty() && next < words.size();
                String value = apart ? words.get(next++) : rest;
                if (letter == 'e' || letter == 'E') {
                    code.add(value);
                    break;
                }
                letters.append(letter);
                if ("IFMmxCDV".indexOf(letter) >= 0) {
                    break;
                }
                Matcher digits = DIGITS.matcher(rest);
                if (letter == '0' && digits.lookingAt()) {
                    letters.append(digits.group());
                    i += digits.end();
                }
            }
        }
        return new PerlCommand(letters.toString(), code, backup, words.subList(next, words.size()));
    }

    boolean has(char letter) {
        return letters.indexOf(letter) >= 0;
    }

    /** Whether the code is run for each line of what is read. */
    boolean isOverLines() {
        return has('n') || has('p') || has('a') || has('F');
    }
}
