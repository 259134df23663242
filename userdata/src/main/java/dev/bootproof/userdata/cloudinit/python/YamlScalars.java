package dev.bootproof.userdata.cloudinit.python;

import dev.bootproof.userdata.Bytes;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What PyYAML takes a scalar for ({@code resolver.py}) and makes of it ({@code constructor.py SafeConstructor}): YAML 1.1, with
 * octal, binary and base 60 numbers, and floats that need a dot and a signed exponent.
 */
final class YamlScalars {
    private static final Pattern BOOL =
            Pattern.compile("yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF");
    private static final Pattern FLOAT = Pattern.compile("[-+]?[0-9][0-9_]*+\\.[0-9_]*+(?:[eE][-+][0-9]++)?"
            + "|\\.[0-9][0-9_]*+(?:[eE][-+][0-9]++)?"
            + "|[-+]?[0-9][0-9_]*+(?::[0-5]?[0-9])++\\.[0-9_]*+"
            + "|[-+]?\\.(?:inf|Inf|INF)"
            + "|\\.(?:nan|NaN|NAN)");
    private static final Pattern INT = Pattern.compile("[-+]?0b[0-1_]++"
            + "|[-+]?0[0-7_]++"
            + "|[-+]?(?:0|[1-9][0-9_]*+)"
            + "|[-+]?0x[0-9a-fA-F_]++"
            + "|[-+]?[1-9][0-9_]*+(?::[0-5]?[0-9])++");
    private static final Pattern TIMESTAMP = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}"
            + "|[0-9]{4}-[0-9][0-9]?-[0-9][0-9]?(?:[Tt]|[ \t]++)[0-9][0-9]?:[0-9]{2}:[0-9]{2}(?:\\.[0-9]*+)?"
            + "(?:[ \t]*+(?:Z|[-+][0-9][0-9]?(?::[0-9]{2})?))?");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9][0-9]?)-([0-9][0-9]?)"
            + "(?:(?:[Tt]|[ \t]++)([0-9][0-9]?):([0-9]{2}):([0-9]{2})(?:\\.([0-9]*+))?"
            + "(?:[ \t]*+(Z|([-+])([0-9][0-9]?)(?::([0-9]{2}))?))?)?");
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(?:[0-9]++\\.?[0-9]*+|\\.[0-9]++)(?:[eE][-+]?[0-9]++)?");

    private static final BigInteger BASE = BigInteger.valueOf(60);

    private YamlScalars() {}

    /** {@code resolver.py}: by the first character, then by pattern, in the order of registration. */
    static String resolve(String value) {
        if (value.isEmpty()) {
            return "null";
        }
        char first = value.charAt(0);
        if ("yYnNtTfFoO".indexOf(first) >= 0 && BOOL.matcher(value).matches()) {
            return "bool";
        }
        // $ also matches before a last line end, which a plain scalar never has
        if ("-+0123456789.".indexOf(first) >= 0 && FLOAT.matcher(value).matches()) {
            return "float";
        }
        if ("-+0123456789".indexOf(first) >= 0 && INT.matcher(value).matches()) {
            return "int";
        }
        if (first >= '0' && first <= '9' && TIMESTAMP.matcher(value).matches()) {
            return "timestamp";
        }
        return switch (value) {
            case "<<" -> "merge";
            case "~", "null", "Null", "NULL" -> "null";
            case "=" -> "value";
            default -> "str";
        };
    }

    static Object construct(String tag, String value) throws PythonException, LimitException {
        if (!tag.startsWith(YamlNode.TAG)) {
            throw PythonYaml.failed("an unknown tag");
        }
        return switch (tag.substring(YamlNode.TAG.length())) {
            case "str", "python/unicode" -> value;
            case "null" -> PythonNone.NONE;
            case "bool" -> bool(value);
            case "int" -> integer(value);
            case "float" -> floating(value);
            case "binary" -> binary(value);
            case "timestamp" -> timestamp(value);
            default -> throw PythonYaml.failed("an unknown tag, or a collection's tag on a scalar");
        };
    }

    private static Object bool(String value) throws PythonException {
        return switch (PythonText.lower(value)) {
            case "yes", "true", "on" -> true;
            case "no", "false", "off" -> false;
            default -> throw new PythonException("KeyError"); // bool_values[value.lower()]
        };
    }

    private static Object integer(String value) throws PythonException, LimitException {
        String digits = value.replace("_", "");
        if (digits.isEmpty()) {
            throw new PythonException("IndexError"); // value[0]
        }
        boolean negative = digits.startsWith("-");
        if (negative || digits.startsWith("+")) {
            digits = digits.substring(1);
        }
        Optional<BigInteger> number;
        if (digits.equals("0")) {
            number = Optional.of(BigInteger.ZERO);
        } else if (digits.startsWith("0b")) {
            number = PythonNumber.parse(digits.substring(2), 2);
        } else if (digits.startsWith("0x")) {
            number = PythonNumber.parse(digits.substring(2), 16);
        } else if (digits.isEmpty()) {
            throw new PythonException("IndexError");
        } else if (digits.startsWith("0")) {
            number = PythonNumber.parse(digits, 8);
        } else if (digits.indexOf(':') >= 0) {
            number = sexagesimal(digits);
        } else {
            number = PythonNumber.parse(digits, 10);
        }
        BigInteger found = number.orElseThrow(() -> PythonYaml.failed("no number"));
        return negative ? found.negate() : found;
    }

    private static Optional<BigInteger> sexagesimal(String digits) throws LimitException {
        BigInteger total = BigInteger.ZERO;
        for (String part : digits.split(":", -1)) {
            Optional<BigInteger> digit = PythonNumber.parse(part, 10);
            if (digit.isEmpty()) {
                return digit;
            }
            total = total.multiply(BASE).add(digit.get());
            if (total.bitLength() > PythonNumber.MAX_BITS) {
                throw PythonNumber.tooLarge();
            }
        }
        return Optional.of(total);
    }

    private static Object floating(String value) throws PythonException {
        String digits = PythonText.lower(value.replace("_", ""));
        if (digits.isEmpty()) {
            throw new PythonException("IndexError");
        }
        int sign = digits.startsWith("-") ? -1 : 1;
        if (digits.startsWith("-") || digits.startsWith("+")) {
            digits = digits.substring(1);
        }
        if (digits.equals(".inf")) {
            return sign * Double.POSITIVE_INFINITY;
        }
        if (digits.equals(".nan")) {
            return Double.NaN;
        }
        if (digits.indexOf(':') < 0) {
            return sign * decimal(digits);
        }
        String[] parts = digits.split(":", -1);
        double total = 0;
        BigInteger base = BigInteger.ONE;
        for (int i = parts.length - 1; i >= 0; i--) {
            double digit = decimal(parts[i]);
            if (Double.isInfinite(base.doubleValue())) {
                throw new PythonException("OverflowError"); // float * int
            }
            total += digit * base.doubleValue();
            base = base.multiply(BASE);
        }
        return sign * total;
    }

    private static double decimal(String text) throws PythonException {
        String number = PythonNumber.ascii(text);
        if (DECIMAL.matcher(number).matches()) {
            return Double.parseDouble(number);
        }
        String bare = number.startsWith("-") || number.startsWith("+") ? number.substring(1) : number;
        return switch (bare) {
            case "inf", "infinity" -> number.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> throw PythonYaml.failed("no number");
        };
    }

    private static Object binary(String value) throws PythonException {
        if (!PythonText.isAscii(value)) {
            throw PythonYaml.failed("base64 with letters outside ASCII");
        }
        return Bytes.of(TransferDecoder.base64(value.getBytes(StandardCharsets.US_ASCII), false)
                .orElseThrow(() -> PythonYaml.failed("no base64")));
    }

    private static Object timestamp(String value) throws PythonException {
        Matcher matcher = DATE.matcher(value.endsWith("\n") ? value.substring(0, value.length() - 1) : value);
        if (!matcher.matches()) {
            throw new PythonException("AttributeError"); // None.groupdict()
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            int month = Integer.parseInt(matcher.group(2));
            int day = Integer.parseInt(matcher.group(3));
            if (year == 0) {
                throw PythonYaml.failed("no date");
            }
            LocalDate date = LocalDate.of(year, month, day);
            String hour = matcher.group(4);
            if (hour == null) {
                return new PythonDate(date.toString(), "datetime.date(" + year + ", " + month + ", " + day + ")");
            }
            return timestamp(matcher, date);
        } catch (DateTimeException e) {
            throw PythonYaml.failed("no date");
        }
    }

    private static Object timestamp(Matcher matcher, LocalDate date) throws PythonException {
        int hour = Integer.parseInt(matcher.group(4));
        int minute = Integer.parseInt(matcher.group(5));
        int second = Integer.parseInt(matcher.group(6));
        if (hour > 23 || minute > 59 || second > 59) {
            throw PythonYaml.failed("no time");
        }
        String fraction = matcher.group(7) == null ? "" : matcher.group(7);
        int micros = fraction.isEmpty() ? 0 : Integer.parseInt((fraction + "000000").substring(0, 6));
        StringBuilder text = new StringBuilder(date + String.format(" %02d:%02d:%02d", hour, minute, second));
        if (micros != 0) {
            text.append(String.format(".%06d", micros));
        }
        String zone = "";
        if (matcher.group(9) != null) {
            int minutes = Integer.parseInt(matcher.group(10)) * 60
                    + (matcher.group(11) == null ? 0 : Integer.parseInt(matcher.group(11)));
            if (minutes >= 24 * 60) {
                throw PythonYaml.failed("no time zone");
            }
            boolean west = matcher.group(9).equals("-") && minutes != 0;
            text.append(west ? '-' : '+').append(String.format("%02d:%02d", minutes / 60, minutes % 60));
            zone = ", tzinfo=" + zoneRepr(west ? -minutes : minutes);
        } else if (matcher.group(8) != null) {
            text.append("+00:00");
            zone = ", tzinfo=datetime.timezone.utc";
        }
        String seconds = second == 0 && micros == 0 ? "" : ", " + second + (micros == 0 ? "" : ", " + micros);
        return new PythonDate(
                text.toString(),
                "datetime.datetime(" + date.getYear() + ", " + date.getMonthValue() + ", " + date.getDayOfMonth() + ", "
                        + hour + ", " + minute + seconds + zone + ")");
    }

    private static String zoneRepr(int minutes) {
        if (minutes == 0) {
            return "datetime.timezone.utc";
        }
        int seconds = minutes * 60;
        return "datetime.timezone(datetime.timedelta("
                + (seconds < 0 ? "days=-1, seconds=" + (86_400 + seconds) : "seconds=" + seconds) + "))";
    }
}
