package dev.bootproof.userdata.shell.program.awk;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.UnfollowedException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records that are read one after the other. */
final class AwkLines {
    private final Iterator<String> records;
    private final Map<Integer, AwkFile> files;
    private final List<String> rest;
    private final boolean known;
    private int read;
    private boolean begun;

    AwkLines(List<String> records) {
        this(records, Map.of(), List.of());
    }

    /**
     * @param files those that begin with a record, by its number from 0
     * @param rest assignments behind all files
     */
    AwkLines(List<String> records, Map<Integer, AwkFile> files, List<String> rest) {
        this.records = records.iterator();
        this.files = Map.copyOf(files);
        this.rest = List.copyOf(rest);
        this.known = records.stream().allMatch(Value::isKnown);
    }

    Optional<AwkValue> next() {
        begun = true;
        if (!records.hasNext()) {
            return Optional.empty();
        }
        read++;
        return Optional.of(AwkValue.input(records.next()));
    }

    /** The assignments that are made when all is read. */
    List<String> rest() {
        return rest;
    }

    /** The file that began with the record read last. */
    Optional<AwkFile> begunFile() {
        return Optional.ofNullable(files.get(read - 1));
    }

    /**
     * The next where its being there decides something.
     *
     * @throws UnfollowedException where nobody knows whether there is another
     */
    Optional<AwkValue> nextCounted() {
        if (known) {
            return next();
        }
        if (begun) {
            throw new UnfollowedException("lines that are not known");
        }
        begun = true;
        return Optional.of(AwkValue.of(Value.ANYTHING));
    }
}
