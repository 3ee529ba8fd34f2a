package khabar.search;

import java.util.Comparator;
import khabar.entity.Entity;
import khabar.entity.Name;

/** Entity with the name by which it was found, and how well that fits. */
record Match(Entity entity, Name name, MatchKind kind, double score) {

    /** Best first; a total order, so that pages of it fit together. */
    static final Comparator<Match> BEST_FIRST =
            Comparator.comparingDouble(Match::score).reversed().thenComparing(match -> match.entity.key());
}
