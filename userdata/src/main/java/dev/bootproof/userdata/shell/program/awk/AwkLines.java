package dev.bootproof.userdata.shell.program.awk;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.UnfollowedException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Records that are read one after the other. */
final class AwkLines {
    private final Iterator<String> records;
    private final boolean known;
    private boolean begun;

    AwkLines(List<String> records) {
        this.records = records.iterator();
        this.known = records.stream().allMatch(Value::isKnown);
    }

    Optional<AwkValue> next() {
        begun = true;
        return records.hasNext() ? Optional.of(AwkValue.input(records.next())) : Optional.empty();
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
