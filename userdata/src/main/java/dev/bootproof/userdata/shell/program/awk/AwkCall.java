package dev.bootproof.userdata.shell.program.awk;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.TextBound;
import dev.bootproof.userdata.shell.program.UnfollowedException;
import dev.bootproof.userdata.shell.program.awk.AwkProgram.Expression;
import dev.bootproof.userdata.shell.program.awk.AwkProgram.Place;
import java.util.List;
import java.util.Locale;

/** A call of one of awk's functions, or of the program's own. */
record AwkCall(String name, List<Expression> arguments) implements Expression {
    AwkCall {
        arguments = List.copyOf(arguments);
    }

    @Override
    public AwkValue value(AwkMachine machine) {
        return switch (name) {
            case "system" ->
                machine.streams().system(text(machine, 0)) instanceof Exit.Status ended
                        ? AwkValue.of(ended.number())
                        : AwkValue.of(Value.ANYTHING);
            case "length" ->
                arguments.isEmpty()
                        ? AwkValue.of(known(machine.field(0).text()).length())
                        : arguments.get(0) instanceof AwkPlaces.Named named && machine.isArray(named.name())
                                ? AwkValue.of(machine.array(named.name()).size())
                                : AwkValue.of(known(text(machine, 0)).length());
            case "sqrt" -> AwkValue.of(Math.sqrt(number(machine, 0)));
            case "exp" -> AwkValue.of(Math.exp(number(machine, 0)));
            case "log" -> AwkValue.of(Math.log(number(machine, 0)));
            case "sin" -> AwkValue.of(Math.sin(number(machine, 0)));
            case "cos" -> AwkValue.of(Math.cos(number(machine, 0)));
            case "atan2" -> AwkValue.of(Math.atan2(number(machine, 0), number(machine, 1)));
            case "tolower" -> AwkValue.of(text(machine, 0).toLowerCase(Locale.ROOT));
            case "toupper" -> AwkValue.of(text(machine, 0).toUpperCase(Locale.ROOT));
            case "index" -> AwkValue.of(known(text(machine, 0)).indexOf(known(text(machine, 1))) + 1);
            case "substr" -> substring(machine);
            case "int" -> AwkValue.of(Math.floor(Math.abs(number(machine, 0))) * Math.signum(number(machine, 0)));
            case "sprintf" -> AwkValue.of(machine.paid(AwkFormat.of(values(machine))));
            case "split" -> split(machine);
            case "sub", "gsub" -> substitute(machine);
            case "match" -> match(machine);
            case "close" -> {
                machine.streams().close(text(machine, 0));
                yield AwkValue.of(0);
            }
            case "fflush" -> AwkValue.of(0);
            default -> machine.call(name, arguments);
        };
    }

    private List<AwkValue> values(AwkMachine machine) {
        return arguments.stream().map(argument -> argument.value(machine)).toList();
    }

    private String text(AwkMachine machine, int index) {
        if (index >= arguments.size()) {
            throw new UnfollowedException(name);
        }
        return machine.paid(arguments.get(index).value(machine).text());
    }

    private double number(AwkMachine machine, int index) {
        known(text(machine, index));
        return arguments.get(index).value(machine).number();
    }

    private String known(String text) {
        if (!AwkValue.of(text).isKnown()) {
            throw new UnfollowedException(name);
        }
        return text;
    }

    private AwkValue substring(AwkMachine machine) {
        String text = known(text(machine, 0));
        long from = Math.round(number(machine, 1));
        long to = arguments.size() > 2 ? from + Math.round(number(machine, 2)) : Integer.MAX_VALUE;
        int start = (int) Math.max(1, Math.min(from, text.length() + 1L));
        int end = (int) Math.max(start, Math.min(to, text.length() + 1L));
        return AwkValue.of(text.substring(start - 1, end - 1));
    }

    private AwkValue split(AwkMachine machine) {
        String text = known(text(machine, 0));
        if (!(arguments.size() > 1 && arguments.get(1) instanceof AwkPlaces.Named array)) {
            throw new UnfollowedException(name);
        }
        String separator = arguments.size() > 2 ? text(machine, 2) : machine.text("FS");
        List<String> pieces = machine.split(text, separator);
        machine.array(array.name()).clear();
        for (int i = 0; i < pieces.size(); i++) {
            machine.array(array.name()).put(Integer.toString(i + 1), AwkValue.input(pieces.get(i)));
        }
        return AwkValue.of(pieces.size());
    }

    private AwkValue substitute(AwkMachine machine) {
        Expression target = arguments.size() > 2 ? arguments.get(2) : new AwkPlaces.Field(m -> AwkValue.of(0));
        if (!(target instanceof Place place)) {
            throw new UnfollowedException(name);
        }
        String text = place.value(machine).text();
        Matcher matcher = machine.regex(text(machine, 0)).matcher(machine.searched(text));
        String replacement = text(machine, 1);
        StringBuilder out = new StringBuilder();
        int from = 0;
        int count = 0;
        while (matcher.find() && (count == 0 || name.equals("gsub"))) {
            if (count > 0 && matcher.end() == from) {
                continue; // nothing, right behind the match before: that is none
            }
            TextBound.hold(out.append(text, from, matcher.start()));
            for (int i = 0; i < replacement.length(); i++) {
                char c = replacement.charAt(i);
                if (c == '\\' && i + 1 < replacement.length() && "&\\".indexOf(replacement.charAt(i + 1)) >= 0) {
                    out.append(replacement.charAt(++i));
                } else {
                    out.append(c == '&' ? matcher.group() : String.valueOf(c));
                }
            }
            from = matcher.end();
            count++;
        }
        if (count > 0) {
            place.assign(
                    machine,
                    AwkValue.of(machine.paid(out.append(text.substring(from)).toString())));
        }
        return AwkValue.of(count);
    }

    private AwkValue match(AwkMachine machine) {
        if (arguments.size() > 2) {
            throw new UnfollowedException(name); // gawk's groups
        }
        Pattern regex = machine.regex(text(machine, 1));
        Matcher matcher = regex.matcher(machine.searched(known(text(machine, 0))));
        boolean found = matcher.find();
        machine.set("RSTART", AwkValue.of(found ? matcher.start() + 1 : 0));
        machine.set("RLENGTH", AwkValue.of(found ? matcher.end() - matcher.start() : -1));
        return machine.get("RSTART");
    }
}
