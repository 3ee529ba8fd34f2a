package khabar.seed.mention;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khabar.name.NormalizedText;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;

/** Names to look for in texts, all at once (Aho and Corasick, 1975). */
public class Gazetteer {

    private final Map<String, List<KnownName>> names;
    private final Trie trie;

    public Gazetteer(Collection<KnownName> names) {
        this.names = names.stream().collect(groupingBy(KnownName::normalized));
        this.trie = Trie.builder().addKeywords(this.names.keySet()).build();
    }

    /** Wherever in the text one of the names stands as words of its own, in the case of a name. */
    public List<Hit> hits(NormalizedText text) {
        return trie.parseText(text.normalized()).stream()
                .map(emit -> hit(text, emit))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Hit> hit(NormalizedText text, Emit emit) {
        var from = emit.getStart();
        var to = emit.getEnd() + 1;
        if (!text.mayBeName(from, to)) {
            return Optional.empty();
        }
        var spelling = text.original(from, to);
        var meant = names.getOrDefault(emit.getKeyword(), List.of()).stream()
                .filter(name -> name.isMeantBy(spelling))
                .toList();
        return meant.isEmpty() ? Optional.empty() : Optional.of(new Hit(from, to, spelling, meant));
    }
}
