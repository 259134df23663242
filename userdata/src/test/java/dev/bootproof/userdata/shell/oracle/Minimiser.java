package dev.bootproof.userdata.shell.oracle;

import dev.bootproof.userdata.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Drops lines of a script as long as the audit stays wrong about it in the same way. */
final class Minimiser {
    private Minimiser() {}

    static Bytes minimise(Bytes script, World world, Judgement wrong) {
        List<String> lines = List.of(new String(script.toArray(), StandardCharsets.UTF_8).split("\n", -1));
        for (int length = lines.size() / 2; length > 0; ) {
            List<List<String>> shorter = without(lines, length);
            List<Map<World, Run>> runs =
                    BashOracle.run(shorter.stream().map(Minimiser::script).toList(), List.of(world));
            List<String> found = null;
            for (int i = 0; i < shorter.size() && found == null; i++) {
                if (isStill(wrong, script(shorter.get(i)), world, runs.get(i))) {
                    found = shorter.get(i);
                }
            }
            if (found != null) {
                lines = found;
            } else {
                length /= 2;
            }
            length = Math.min(length, Math.max(lines.size() - 1, 0));
        }
        return script(lines);
    }

    private static boolean isStill(Judgement wrong, Bytes script, World world, Map<World, Run> runs) {
        return !runs.get(world).exit().equals("time") && Judgement.of(script, world.ami(), runs) == wrong;
    }

    /** The script without each run of {@code length} lines; the first line stays. */
    private static List<List<String>> without(List<String> lines, int length) {
        List<List<String>> shorter = new ArrayList<>();
        for (int from = 1; from + length <= lines.size(); from++) {
            List<String> left = new ArrayList<>(lines);
            left.subList(from, from + length).clear();
            shorter.add(left);
        }
        return shorter;
    }

    private static Bytes script(List<String> lines) {
        return Bytes.of(String.join("\n", lines));
    }
}
