package dev.bootproof.userdata.cloudinit;

import java.util.ArrayList;
import java.util.List;

/** For each line of a program or a file its line in the part, kept as runs: they have many lines. */
public final class PartLines {
    /** Where no line is known. */
    static final PartLines NONE = new PartLines();

    /**
     * @param end the last line of the program that is one of these
     * @param line the first one's line in the part
     * @param counts whether the second's is the next, and so on; else all have the same
     */
    private record Run(int end, int line, boolean counts) {}

    private final List<Run> runs = new ArrayList<>();
    private int end;

    private PartLines() {}

    /** The part's lines from {@code first} on. */
    static PartLines from(int first, int count) {
        return of(count, first, true);
    }

    /** @param counts whether each has a line of its own; else all have the first */
    static PartLines of(int count, int first, boolean counts) {
        return new PartLines().then(count, first, counts);
    }

    /** The first lines are of no line in the part. */
    static PartLines none(int count) {
        return new PartLines().then(count, 0, false);
    }

    /** Adds lines; a {@code line} of 0 stands for none. */
    PartLines then(int count, int line, boolean counts) {
        end += count;
        runs.add(new Run(end, line, counts));
        return this;
    }

    /** The line in the part for a line of the program, both from 1; 0 where there is none. */
    public int of(int line) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).end() < line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (line < 1 || low == runs.size()) {
            return 0;
        }
        Run run = runs.get(low);
        int first = low == 0 ? 1 : runs.get(low - 1).end() + 1;
        return run.counts() ? run.line() + line - first : run.line();
    }
}
