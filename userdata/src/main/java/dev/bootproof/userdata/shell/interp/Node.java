package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.syntax.Position;
import java.util.List;
import java.util.Optional;

/** What stands at a path. */
sealed interface Node {
    /** @param from where the script made it */
    record File(String content, boolean executable, Optional<Position> from) implements Node {}

    /** @param complete whether everything in it is known: the script made it */
    record Directory(boolean complete) implements Node {}

    record Link(String target) implements Node {}

    record Absent() implements Node {}

    /** One of these: what branches that may both have been taken left behind. */
    record Either(List<Node> nodes) implements Node {
        public Either {
            nodes = List.copyOf(nodes);
        }
    }
}
