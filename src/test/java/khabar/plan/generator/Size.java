package khabar.plan.generator;

/**
 * Size of an operation: most are within the limits of the API, few are not.
 *
 * @param depth nesting depth of the fields
 * @param fields number of fields, approximately
 * @param nodes number of nodes that one path of lists requests
 * @param isChain whether each field has one field below it, down to the depth
 * @param hasManyAliases whether one field has more keys than the API allows
 */
record Size(int depth, int fields, long nodes, boolean isChain, boolean hasManyAliases) {

    private static final long MANY_NODES = 100_000_000;

    static Size of(Dice dice) {
        var chance = dice.below(1000);
        if (chance < 15) {
            return new Size(dice.between(15, 30), 100, 1000, true, false);
        }
        if (chance < 30) {
            return new Size(dice.between(6, 15), 100, MANY_NODES, true, false);
        }
        if (chance < 35) {
            return new Size(4, 20, 100, false, true);
        }
        if (chance < 65) {
            return new Size(12, dice.between(80, 200), 1000, false, false);
        }
        return new Size(dice.between(2, 9), dice.between(3, 50), dice.pick(100L, 500L, 2000L), false, false);
    }
}
