package khabar.seed.mention;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import khabar.seed.index.Batches;
import org.springframework.stereotype.Component;

/**
 * Finds entities' names in article bodies. A name that only one entity has is resolved to that entity. A name that
 * several entities have stays unresolved. Curated mentions take precedence.
 */
@Component
public class MentionFinder {

    private final ArticleBodies bodies;
    private final MentionTable mentions;
    private final KnownNames knownNames;

    MentionFinder(ArticleBodies bodies, MentionTable mentions, KnownNames knownNames) {
        this.bodies = bodies;
        this.mentions = mentions;
        this.knownNames = knownNames;
    }

    /** Replaces the mentions in these articles, using the current names. Keeps curated mentions. */
    public void find(Collection<Long> articles) {
        try (var batches = new Batches<>(this::findInBatch)) {
            articles.forEach(batches::add);
        }
    }

    /** Whether any article has a body. */
    public boolean hasBodies() {
        return bodies.exist();
    }

    /** Returns IDs of articles whose bodies may contain one of the names. */
    public Set<Long> articlesWith(Collection<KnownName> names) {
        return bodies.containing(names);
    }

    /** Deletes mentions of entities that are about to be deleted. Keeps curated mentions. */
    public void deleteMentionsOf(Collection<Long> entities) {
        mentions.deleteOf(entities);
    }

    private void findInBatch(List<Long> articles) {
        var texts = bodies.of(articles);
        var curated = mentions.curatedNames(articles);
        var candidates = knownNames.in(texts.stream().map(BodyText::normalized).toList());
        var gazetteer = new Gazetteer(candidates);
        var found = texts.stream()
                .flatMap(body -> mentionsIn(body, gazetteer, curated.getOrDefault(body.articleId(), List.of())))
                .toList();
        mentions.replace(articles, found);
    }

    private static Stream<FoundMention> mentionsIn(BodyText body, Gazetteer gazetteer, List<KnownName> curated) {
        var matches = new ArrayList<>(gazetteer.matches(body.normalized()));
        matches.addAll(new Gazetteer(curated).matches(body.normalized()));
        var bySpelling = NameMatch.longest(matches).stream()
                .filter(match -> !match.isCurated())
                .collect(toMap(NameMatch::spelling, Function.identity(), (first, next) -> first, LinkedHashMap::new));
        return bySpelling.values().stream()
                .map(match -> new FoundMention(
                        body.articleId(),
                        match.spelling(),
                        match.entityId(),
                        body.document().count(match.spelling())));
    }
}
