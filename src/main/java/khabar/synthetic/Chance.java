package khabar.synthetic;

import java.util.List;
import java.util.SplittableRandom;

/** Random choices for one purpose. The same seed, purpose and number always lead to the same choices. */
final class Chance {

    // Odd constants with irregular bits, so that near numbers lead to different choices.
    private static final long NUMBER_FACTOR = 0x9E3779B97F4A7C15L;
    private static final long PURPOSE_FACTOR = 0xC2B2AE3D27D4EB4FL;

    private final SplittableRandom random;

    Chance(long seed, String purpose, long number) {
        this.random = new SplittableRandom(seed ^ number * NUMBER_FACTOR ^ purpose.hashCode() * PURPOSE_FACTOR);
    }

    /** True in this share of cases. */
    boolean happens(double share) {
        return random.nextDouble() < share;
    }

    /** A number from 0 to {@code size - 1}. */
    int below(int size) {
        return random.nextInt(size);
    }

    /** A number from {@code least} to {@code most}. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    double share() {
        return random.nextDouble();
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /**
     * A number from 0 to {@code size - 1}. Small numbers are frequent, as some people and words are (Zipf's law): of
     * 50,000 numbers, 0 has a share of 14 percent.
     */
    int zipf(int size) {
        return (int) Math.exp(Math.log(size) * Math.pow(random.nextDouble(), 1.4)) - 1;
    }
}
