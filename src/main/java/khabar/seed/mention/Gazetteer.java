package khabar.seed.mention;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khabar.name.NormalizedText;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;

/** Finds many names in a text in one pass, with the Aho-Corasick algorithm (1975). */
public class Gazetteer {

    private final Map<String, List<KnownName>> names;
    private final Trie trie;

    public Gazetteer(Collection<KnownName> names) {
        this.names = names.stream().collect(groupingBy(KnownName::normalized));
        this.trie = Trie.builder().addKeywords(this.names.keySet()).build();
    }

    /** Finds occurrences of names as whole words with matching capitals. */
    public List<NameMatch> matches(NormalizedText text) {
        return trie.parseText(text.normalized()).stream()
                .map(emit -> match(text, emit))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<NameMatch> match(NormalizedText text, Emit emit) {
        var from = emit.getStart();
        var to = emit.getEnd() + 1;
        if (!text.canBeName(from, to)) {
            return Optional.empty();
        }
        var spelling = text.original(from, to);
        var matching = names.getOrDefault(emit.getKeyword(), List.of()).stream()
                .filter(name -> name.matches(spelling))
                .toList();
        return matching.isEmpty() ? Optional.empty() : Optional.of(new NameMatch(from, to, spelling, matching));
    }
}
