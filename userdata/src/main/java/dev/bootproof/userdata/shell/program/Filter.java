package dev.bootproof.userdata.shell.program;

import dev.bootproof.userdata.shell.expand.Value;
import java.util.List;

/** From the text of some files, or of standard input, to another text. */
@FunctionalInterface
public interface Filter {
    String apply(String text);

    /** The same; of a text that is not wholly known nothing is known then. */
    static Filter known(Filter filter) {
        return text -> Value.isKnown(text) ? filter.apply(text) : marks(text);
    }

    /** What is left of a text that was changed in an unknown way. */
    static String marks(String text) {
        return text.indexOf(Value.SHIPPED) >= 0 ? String.valueOf(Value.SHIPPED) : Value.ANYTHING;
    }

    /** The same over what ends in NUL instead of in a newline. */
    static Filter overNuls(Filter filter) {
        return text -> swapped(filter.apply(swapped(text)));
    }

    private static String swapped(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            out.setCharAt(i, c == '\n' ? '\0' : c == '\0' ? '\n' : c);
        }
        return out.toString();
    }

    /** Reads as {@code cat} does, and prints what the filter makes of it. */
    static Exit print(Host host, List<String> paths, Filter filter) {
        Input input = Input.of(host, paths);
        host.print(filter.apply(input.text()));
        return input.exit();
    }

    /** A program that is not followed: anything may come out. */
    static Exit anything(Host host) {
        host.input();
        return answer(host);
    }

    /** The same of one that reads the files it is told of, and standard input where there is none. */
    static Exit anything(Host host, List<String> paths) {
        return paths.isEmpty() || paths.contains("-") ? anything(host) : answer(host);
    }

    /** The same of one that looks at no standard input, which is then there for who comes next. */
    static Exit answer(Host host) {
        host.print(Value.ANYTHING);
        return Exit.unknown();
    }
}
