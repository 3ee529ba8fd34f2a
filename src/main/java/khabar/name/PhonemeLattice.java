package khabar.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Possible pronunciations of a word or name, as a directed acyclic graph. Each path from node 0 to {@code end} is one
 * pronunciation. Letters that languages read differently have several paths between the same two nodes.
 *
 * @param arcs arcs in the order of their start nodes; each ends at a later node
 * @param primary phonemes on the most likely path
 * @param weight deletion cost of the primary phonemes
 */
record PhonemeLattice(List<Arc> arcs, int end, String primary, double weight) {

    static final char SILENT = 0;
    static final PhonemeLattice EMPTY = new PhonemeLattice(List.of(), 0, "", 0);
    /** Spellings rarely omit the first phoneme, so its deletion costs more. */
    private static final double FIRST_DELETION_FACTOR = 1.3;

    record Arc(int from, int to, char phoneme, double cost) {

        Arc shifted(int nodes) {
            return new Arc(from + nodes, to + nodes, phoneme, cost);
        }

        /** Extends a path's key by each letter of this arc, without repeating the last letter. */
        Stream<String> extend(String key) {
            return phoneme == SILENT
                    ? Stream.of(key)
                    : Phonemes.keyLetters(phoneme, key.isEmpty() && from == 0).stream()
                            .map(letter -> key.endsWith(letter) ? key : key + letter);
        }
    }

    /** Concatenates the lattices of words. */
    static PhonemeLattice of(Stream<PhonemeLattice> words) {
        return words.reduce(EMPTY, PhonemeLattice::followedBy);
    }

    private PhonemeLattice followedBy(PhonemeLattice next) {
        var joined = new ArrayList<>(arcs);
        next.arcs.forEach(arc -> joined.add(arc.shifted(end)));
        return new PhonemeLattice(joined, end + next.end, primary + next.primary, weight + next.weight);
    }

    /**
     * Returns a score from 0 to 1. The score is 1 minus the relative edit distance between the other lattice's primary
     * phonemes and the closest path here. The distance is relative to the mean weight of both lattices.
     *
     * @param vowelFactor factor for the deletion cost of vowels; low if one of the scripts leaves vowels unwritten
     */
    double similarity(PhonemeLattice other, double vowelFactor) {
        var meanWeight = (weight + other.weight) / 2;
        return meanWeight == 0 ? 0 : Math.max(0, 1 - distance(other.primary, vowelFactor) / meanWeight);
    }

    /** Returns the phonetic keys of all paths that cost at most {@code maxCost}, cheapest first. */
    List<String> keys(double maxCost, int limit) {
        var costsByKey = Stream.<Map<String, Double>>generate(LinkedHashMap::new)
                .limit(end + 1L)
                .toList();
        costsByKey.getFirst().put("", 0.0);
        for (var arc : arcs) {
            var target = costsByKey.get(arc.to);
            cheapest(costsByKey.get(arc.from), limit).forEach((key, cost) -> {
                if (cost + arc.cost <= maxCost) {
                    arc.extend(key).forEach(extended -> target.merge(extended, cost + arc.cost, Math::min));
                }
            });
        }
        return List.copyOf(cheapest(costsByKey.get(end), limit).keySet());
    }

    private static Map<String, Double> cheapest(Map<String, Double> costs, int limit) {
        var cheapest = new LinkedHashMap<String, Double>();
        costs.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(limit)
                .forEach(entry -> cheapest.put(entry.getKey(), entry.getValue()));
        return cheapest;
    }

    /**
     * Computes the weighted edit distance by dynamic programming. costs[node][n] is the lowest cost of matching n
     * phonemes on the way to a node.
     */
    private double distance(String phonemes, double vowelFactor) {
        var costs = new double[end + 1][phonemes.length() + 1];
        for (var row : costs) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        costs[0][0] = 0;
        insert(phonemes, costs[0], vowelFactor);
        var node = 0;
        for (var arc : arcs) {
            for (; node < arc.from; node++) {
                insert(phonemes, costs[node + 1], vowelFactor);
            }
            follow(arc, phonemes, costs, vowelFactor);
        }
        insert(phonemes, costs[end], vowelFactor);
        return costs[end][phonemes.length()];
    }

    private static void insert(String phonemes, double[] costs, double vowelFactor) {
        for (int at = 0; at < phonemes.length(); at++) {
            costs[at + 1] =
                    Math.min(costs[at + 1], costs[at] + deletionCost(phonemes.charAt(at), at == 0, vowelFactor));
        }
    }

    private static void follow(Arc arc, String phonemes, double[][] costs, double vowelFactor) {
        var before = costs[arc.from];
        var after = costs[arc.to];
        var deletion = arc.cost + (arc.phoneme == SILENT ? 0 : deletionCost(arc.phoneme, arc.from == 0, vowelFactor));
        for (int at = 0; at <= phonemes.length(); at++) {
            after[at] = Math.min(after[at], before[at] + deletion);
            if (arc.phoneme != SILENT && at < phonemes.length()) {
                var substitution = arc.cost + Phonemes.substitutionCost(arc.phoneme, phonemes.charAt(at));
                after[at + 1] = Math.min(after[at + 1], before[at] + substitution);
            }
        }
    }

    private static double deletionCost(char phoneme, boolean isFirst, double vowelFactor) {
        return Phonemes.deletionCost(phoneme)
                * (isFirst ? FIRST_DELETION_FACTOR : 1)
                * (Phonemes.isVowel(phoneme) ? vowelFactor : 1);
    }
}
