package khabar.plan.generator;

import java.util.List;
import java.util.SplittableRandom;

/** Random choices that depend on the seed alone. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Returns true this often. */
    boolean percent(double percentage) {
        return random.nextDouble() * 100 < percentage;
    }

    /** Returns a number from 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int greatest) {
        return random.nextInt(least, greatest + 1);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
