package dev.bootproof.userdata;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Chance that a seed repeats. */
public final class Dice {
    private final Random random;

    public Dice(long seed) {
        this.random = new Random(seed);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public boolean oneIn(int many) {
        return below(many) == 0;
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    public String any(String... choices) {
        return choices[below(choices.length)];
    }

    /** Of the texts, only the one that is chosen is made. */
    public String oneOf(List<Supplier<String>> choices) {
        return choices.get(below(choices.size())).get();
    }
}
