package khabar.plan.generator;

import java.util.List;
import java.util.SplittableRandom;

/** Random choices that depend on the seed alone. */
public final class Dice {

    private final SplittableRandom random;

    public Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Returns true this often. */
    public boolean percent(double percentage) {
        return random.nextDouble() * 100 < percentage;
    }

    /** Returns a number from 0 to below the bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    public int between(int least, int greatest) {
        return random.nextInt(least, greatest + 1);
    }

    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    public final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
