package dev.bootproof.userdata.shell.interp;

import java.util.List;

/** What stands at a path. */
sealed interface Node {
    record File(String content, boolean executable) implements Node {}

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
