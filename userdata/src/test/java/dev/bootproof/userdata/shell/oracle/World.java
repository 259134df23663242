package dev.bootproof.userdata.shell.oracle;

import dev.bootproof.userdata.audit.Ami;
import java.util.List;
import java.util.stream.Stream;

/** A node a script can wake up on: an AMI, and what differs among instances of it. {@code oracle.py} builds them. */
enum World {
    AL2("al2", Ami.AL2),
    /** arm64, another region, a spot instance. */
    AL2_ARM64("al2-arm64", Ami.AL2),
    /** Neither instance metadata nor any other address answers. */
    AL2_OFFLINE("al2-offline", Ami.AL2),
    AL2023("al2023", Ami.AL2023),
    AL2023_ARM64("al2023-arm64", Ami.AL2023),
    AL2023_OFFLINE("al2023-offline", Ami.AL2023);

    private final String id;
    private final Ami ami;

    World(String id, Ami ami) {
        this.id = id;
        this.ami = ami;
    }

    /** The name that the oracle and {@code truth.tsv} use. */
    String id() {
        return id;
    }

    Ami ami() {
        return ami;
    }

    static World named(String id) {
        return Stream.of(values())
                .filter(world -> world.id.equals(id))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no world " + id));
    }

    static List<World> of(Ami ami) {
        return Stream.of(values()).filter(world -> world.ami == ami).toList();
    }
}
