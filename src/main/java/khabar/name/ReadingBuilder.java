package khabar.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import khabar.name.Grapheme.Way;
import khabar.name.Reading.Step;

/** Makes a reading, letters by letters. */
final class ReadingBuilder {

    private final List<Step> steps = new ArrayList<>();
    private final StringBuilder usual = new StringBuilder();
    private int end;

    /** Adds the ways to read the next letters; a doubled letter is one sound. */
    void add(List<Way> ways) {
        var sounds = ways.getFirst().sounds();
        if (sounds.length() == 1 && usual.toString().endsWith(sounds)) {
            return;
        }
        var start = end;
        var inner = start + 1;
        end = inner
                + ways.stream()
                        .mapToInt(way -> Math.max(0, way.sounds().length() - 1))
                        .sum();
        for (var way : ways) {
            inner = addWay(way, start, inner);
        }
        usual.append(sounds);
    }

    /** Returns the next node that no way goes through. */
    private int addWay(Way way, int start, int free) {
        if (way.sounds().isEmpty()) {
            steps.add(new Step(start, end, Reading.SILENCE, way.cost()));
            return free;
        }
        var inner = free;
        var from = start;
        var last = way.sounds().length() - 1;
        for (int at = 0; at <= last; at++) {
            var to = at == last ? end : inner++;
            steps.add(new Step(from, to, way.sounds().charAt(at), at == 0 ? way.cost() : 0));
            from = to;
        }
        return inner;
    }

    Reading made() {
        steps.sort(Comparator.comparingInt(Step::from));
        return new Reading(List.copyOf(steps), end, usual.toString(), Sounds.weight(usual));
    }
}
