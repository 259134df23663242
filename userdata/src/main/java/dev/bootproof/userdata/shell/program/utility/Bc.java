package dev.bootproof.userdata.shell.program.utility;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Input;
import dev.bootproof.userdata.shell.program.Options;
import dev.bootproof.userdata.shell.program.UnfollowedException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code bc}: sums, comparisons, variables and {@code scale}, as GNU bc has them; no control flow and no other bases. */
final class Bc {
    private static final Pattern TOKEN =
            Pattern.compile("\\d+\\.?\\d*|\\.\\d+|[a-z][a-z0-9_]*|==|!=|<=|>=|[-+*/%^()<>=;\n]");
    private static final List<String> COMPARISONS = List.of("==", "!=", "<=", ">=", "<", ">");
    /** A longer number is broken into lines. */
    private static final int MAX_DIGITS = 65;

    private static final int MAX_DEPTH = 100;

    private final List<String> tokens;
    private final Host host;
    private final Map<String, BigDecimal> variables = new HashMap<>();
    private int scale;
    private int at;
    private int depth;

    private Bc(List<String> tokens, int scale, Host host) {
        this.tokens = tokens;
        this.scale = scale;
        this.host = host;
    }

    static Exit run(List<String> argv, Host host) {
        Options options = Options.parse(argv.subList(1, argv.size()), "", Set.of());
        boolean library = options.has("l", "mathlib");
        boolean followed = options.only("l", "mathlib", "q", "quiet", "s", "standard", "w", "warn");
        Input files = options.operands().isEmpty() ? new Input("", Exit.success()) : Input.of(host, options.operands());
        String text = files.text() + host.input();
        try {
            if (!followed || !Value.isKnown(text) || !files.exit().isSuccess()) {
                throw new UnfollowedException("bc");
            }
            host.print(new Bc(tokens(text), library ? 20 : 0, host).all());
            return Exit.success();
        } catch (UnfollowedException e) {
            host.print(Value.ANYTHING);
            return Exit.unknown();
        }
    }

    private static List<String> tokens(String text) {
        String program = text.replaceAll("(?s)/\\*.*?\\*/", " ")
                .replaceAll("#[^\n]*", "")
                .replace("\\\n", "");
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(program);
        int at = 0;
        while (at < program.length()) {
            if (program.charAt(at) == ' ' || program.charAt(at) == '\t') {
                at++;
            } else if (matcher.region(at, program.length()).lookingAt()) {
                tokens.add(matcher.group());
                at = matcher.end();
            } else {
                throw new UnfollowedException("bc");
            }
        }
        return tokens;
    }

    private String all() {
        StringBuilder out = new StringBuilder();
        while (at < tokens.size()) {
            host.spend(1);
            if (!take(";") && !take("\n")) {
                out.append(statement());
                if (at < tokens.size() && !peek().equals(";") && !peek().equals("\n")) {
                    throw new UnfollowedException("bc");
                }
            }
        }
        return out.toString();
    }

    /** What a statement prints. */
    private String statement() {
        boolean assigns = peek().matches("[a-z].*")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).equals("=");
        if (assigns) {
            String name = tokens.get(at);
            at += 2;
            BigDecimal value = comparison();
            if (name.equals("scale")) {
                scale = value.signum() < 0 || value.compareTo(BigDecimal.valueOf(MAX_DIGITS)) > 0
                        ? unfollowed()
                        : value.intValue();
            } else if (name.matches("ibase|obase|last")) {
                unfollowed();
            } else {
                variables.put(name, value);
            }
            return "";
        }
        if (peek().equals("quit")) {
            at = tokens.size();
            return "";
        }
        return written(comparison()) + "\n";
    }

    private static String written(BigDecimal number) {
        String text = number.signum() == 0 ? "0" : number.toPlainString().replaceFirst("^(-?)0\\.", "$1.");
        return text.length() > MAX_DIGITS ? Value.ANYTHING : text;
    }

    private static int unfollowed() {
        throw new UnfollowedException("bc");
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private boolean take(String token) {
        boolean there = peek().equals(token);
        at += there ? 1 : 0;
        return there;
    }

    private BigDecimal comparison() {
        BigDecimal left = sum();
        if (!COMPARISONS.contains(peek())) {
            return left;
        }
        String operator = tokens.get(at++);
        int order = left.compareTo(sum());
        boolean holds = switch (operator) {
            case "==" -> order == 0;
            case "!=" -> order != 0;
            case "<=" -> order <= 0;
            case ">=" -> order >= 0;
            case "<" -> order < 0;
            default -> order > 0;
        };
        return holds ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private BigDecimal sum() {
        BigDecimal left = product();
        while (peek().equals("+") || peek().equals("-")) {
            boolean plus = tokens.get(at++).equals("+");
            BigDecimal right = product();
            left = plus ? left.add(right) : left.subtract(right);
        }
        return left;
    }

    private BigDecimal product() {
        BigDecimal left = power();
        while (peek().matches("[*/%]")) {
            String operator = tokens.get(at++);
            BigDecimal right = power();
            if (!operator.equals("*") && right.signum() == 0) {
                unfollowed();
            }
            left = switch (operator) {
                case "*" -> {
                    int most = Math.max(scale, Math.max(left.scale(), right.scale()));
                    BigDecimal all = left.multiply(right);
                    yield all.setScale(Math.min(all.scale(), most), RoundingMode.DOWN);
                }
                case "/" -> left.divide(right, scale, RoundingMode.DOWN);
                default -> {
                    BigDecimal quotient = left.divide(right, scale, RoundingMode.DOWN);
                    int most = Math.max(scale + right.scale(), left.scale());
                    yield left.subtract(quotient.multiply(right)).setScale(most, RoundingMode.DOWN);
                }
            };
            bounded(left);
        }
        return left;
    }

    private BigDecimal power() {
        BigDecimal base = primary();
        if (!take("^")) {
            return base;
        }
        BigDecimal exponent = power();
        if (exponent.scale() > 0 || exponent.signum() < 0 || exponent.compareTo(BigDecimal.valueOf(200)) > 0) {
            unfollowed();
        }
        int times = exponent.intValue();
        int most = Math.min(base.scale() * times, Math.max(scale, base.scale()));
        return bounded(base.pow(times).setScale(most, RoundingMode.DOWN));
    }

    private static BigDecimal bounded(BigDecimal number) {
        if (number.precision() > 10 * MAX_DIGITS) {
            unfollowed();
        }
        return number;
    }

    private BigDecimal primary() {
        String token = peek();
        at++;
        if (++depth > MAX_DEPTH) {
            unfollowed();
        }
        try {
            if (token.equals("-")) {
                return primary().negate();
            }
            if (token.equals("(")) {
                BigDecimal inner = comparison();
                return take(")") ? inner : BigDecimal.valueOf(unfollowed());
            }
            if (token.equals("sqrt") && take("(")) {
                BigDecimal inner = comparison();
                if (inner.signum() < 0 || !take(")")) {
                    unfollowed();
                }
                int places = Math.max(scale, inner.scale());
                return inner.sqrt(new MathContext(places + inner.precision() + 2, RoundingMode.DOWN))
                        .setScale(places, RoundingMode.DOWN);
            }
            if (token.equals("scale")) {
                return BigDecimal.valueOf(scale);
            }
            if (token.matches("[\\d.]+")) {
                return bounded(new BigDecimal(token.endsWith(".") ? token + "0" : token).setScale(places(token)));
            }
            boolean name = token.matches("[a-z]") || (token.matches("[a-z].*") && !peek().equals("("));
            boolean reserved = token.matches("ibase|obase|last|if|else|while|for|define|auto|return|print|halt|limits"
                    + "|length|read|break|continue|warranty");
            if (!name || reserved || peek().equals("(")) {
                unfollowed();
            }
            return variables.getOrDefault(token, BigDecimal.ZERO);
        } finally {
            depth--;
        }
    }

    private static int places(String number) {
        int point = number.indexOf('.');
        return point < 0 ? 0 : number.length() - point - 1;
    }
}
