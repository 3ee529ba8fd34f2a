package khabar.word;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import khabar.word.QueryParser.SearchTerm;

/** Query for articles that match all terms. */
record AllTerms(List<SearchTerm> terms, List<String> languages) {

    String query() {
        var conditions = new ArrayList<String>();
        var words = terms.stream()
                .filter(term -> !term.isExcluded() && !term.isQuoted())
                .flatMap(term -> term.words().stream())
                .toList();
        conditions.addAll(new LooseWords(words, languages).conditions());
        for (var term : terms) {
            if (term.isExcluded() || term.isQuoted()) {
                var phrase = WordQuery.phrase(term.words(), languages);
                conditions.add(term.isExcluded() ? "!" + phrase : phrase);
            }
        }
        return conditions.stream().collect(joining(" & ", "(", ")"));
    }
}
