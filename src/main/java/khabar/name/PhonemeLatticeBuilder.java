package khabar.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import khabar.name.Grapheme.Alternative;
import khabar.name.PhonemeLattice.Arc;

/** Builds a word's lattice, grapheme by grapheme. */
final class PhonemeLatticeBuilder {

    private final List<Arc> arcs = new ArrayList<>();
    private final StringBuilder primary = new StringBuilder();
    private int end;

    /** Adds the alternatives of the next grapheme, unless it doubles the last letter: a doubled letter is one phoneme. */
    void addUnlessDoubled(List<Alternative> alternatives) {
        var phonemes = alternatives.getFirst().phonemes();
        if (phonemes.length() != 1 || !primary.toString().endsWith(phonemes)) {
            add(alternatives);
        }
    }

    void add(List<Alternative> alternatives) {
        var phonemes = alternatives.getFirst().phonemes();
        var start = end;
        var inner = start + 1;
        end = inner
                + alternatives.stream()
                        .mapToInt(alternative ->
                                Math.max(0, alternative.phonemes().length() - 1))
                        .sum();
        for (var alternative : alternatives) {
            inner = addPath(alternative, start, inner);
        }
        primary.append(phonemes);
    }

    /**
     * Adds a path from {@code start} to {@code end}.
     *
     * @param free the first unused inner node
     * @return the first inner node that is still unused afterwards
     */
    private int addPath(Alternative alternative, int start, int free) {
        if (alternative.phonemes().isEmpty()) {
            arcs.add(new Arc(start, end, PhonemeLattice.SILENT, alternative.cost()));
            return free;
        }
        var inner = free;
        var from = start;
        var last = alternative.phonemes().length() - 1;
        for (int at = 0; at <= last; at++) {
            var to = at == last ? end : inner++;
            arcs.add(new Arc(from, to, alternative.phonemes().charAt(at), at == 0 ? alternative.cost() : 0));
            from = to;
        }
        return inner;
    }

    PhonemeLattice build() {
        arcs.sort(Comparator.comparingInt(Arc::from));
        return new PhonemeLattice(List.copyOf(arcs), end, primary.toString(), Phonemes.weight(primary));
    }
}
