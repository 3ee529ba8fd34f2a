package khabar.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Ways in which a word or a name may be read: a graph from node 0 to its end, of which each step is a sound or silence. Letters that languages read
 * differently have several ways between the same two nodes.
 *
 * @param steps in the order of the nodes that they leave; each leads to a later one
 * @param usual the sounds of the most likely way
 * @param weight what these cost to leave out
 */
record Reading(List<Step> steps, int end, String usual, double weight) {

    static final char SILENCE = 0;
    private static final double FIRST = 1.3;
    static final Reading NOTHING = new Reading(List.of(), 0, "", 0);

    record Step(int from, int to, char sound, double cost) {

        Step after(int nodes) {
            return new Step(from + nodes, to + nodes, sound, cost);
        }

        /** Keys of what comes before with this; a sound that is heard twice in a row is one. */
        Stream<String> keys(String before) {
            return sound == SILENCE
                    ? Stream.of(before)
                    : Sounds.keys(sound, before.isEmpty() && from == 0).stream()
                            .map(letter -> before.endsWith(letter) ? before : before + letter);
        }
    }

    /** Of words read one after the other. */
    static Reading of(Stream<Reading> words) {
        return words.reduce(NOTHING, Reading::then);
    }

    private Reading then(Reading next) {
        var joined = new ArrayList<>(steps);
        next.steps.forEach(step -> joined.add(step.after(end)));
        return new Reading(joined, end + next.end, usual + next.usual, weight + next.weight);
    }

    /**
     * From 0 to 1: the least costly way that sounds as another reading usually does, in proportion to what both weigh.
     *
     * @param unwritten what part of its cost it costs to leave out a vowel, which is little between scripts of which one writes none
     */
    double similarity(Reading other, double unwritten) {
        var most = (weight + other.weight) / 2;
        return most == 0 ? 0 : Math.max(0, 1 - distance(other.usual, unwritten) / most);
    }

    /** Keys of the ways that cost no more than `most`, the least costly first; of many not more than `count`. */
    List<String> keys(double most, int count) {
        var costs = Stream.<Map<String, Double>>generate(LinkedHashMap::new)
                .limit(end + 1L)
                .toList();
        costs.getFirst().put("", 0.0);
        for (var step : steps) {
            var longer = costs.get(step.to);
            cheapest(costs.get(step.from), count).forEach((key, cost) -> {
                if (cost + step.cost <= most) {
                    step.keys(key).forEach(each -> longer.merge(each, cost + step.cost, Math::min));
                }
            });
        }
        return List.copyOf(cheapest(costs.get(end), count).keySet());
    }

    private static Map<String, Double> cheapest(Map<String, Double> costs, int count) {
        var cheapest = new LinkedHashMap<String, Double>();
        costs.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(count)
                .forEach(each -> cheapest.put(each.getKey(), each.getValue()));
        return cheapest;
    }

    private double distance(String sounds, double unwritten) {
        var costs = new double[end + 1][sounds.length() + 1];
        for (var row : costs) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        costs[0][0] = 0;
        leaveOut(sounds, costs[0], unwritten);
        var node = 0;
        for (var step : steps) {
            for (; node < step.from; node++) {
                leaveOut(sounds, costs[node + 1], unwritten);
            }
            take(step, sounds, costs, unwritten);
        }
        leaveOut(sounds, costs[end], unwritten);
        return costs[end][sounds.length()];
    }

    private static void leaveOut(String sounds, double[] costs, double unwritten) {
        for (int at = 0; at < sounds.length(); at++) {
            costs[at + 1] = Math.min(costs[at + 1], costs[at] + out(sounds.charAt(at), at == 0, unwritten));
        }
    }

    private static void take(Step step, String sounds, double[][] costs, double unwritten) {
        var before = costs[step.from];
        var after = costs[step.to];
        var out = step.cost + (step.sound == SILENCE ? 0 : out(step.sound, step.from == 0, unwritten));
        for (int at = 0; at <= sounds.length(); at++) {
            after[at] = Math.min(after[at], before[at] + out);
            if (step.sound != SILENCE && at < sounds.length()) {
                var taken = step.cost + Sounds.distance(step.sound, sounds.charAt(at));
                after[at + 1] = Math.min(after[at + 1], before[at] + taken);
            }
        }
    }

    /** The first sound is the one that everybody writes. */
    private static double out(char sound, boolean isFirst, double unwritten) {
        return Sounds.out(sound) * (isFirst ? FIRST : 1) * (Sounds.isVowel(sound) ? unwritten : 1);
    }
}
