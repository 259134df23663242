package dev.bootproof.userdata.shell.oracle;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Chance that a seed repeats. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    String oneOf(List<Supplier<String>> choices) {
        return choices.get(random.nextInt(choices.size())).get();
    }
}
