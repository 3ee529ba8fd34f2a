package khabar.seed.check;

import java.nio.file.Files;
import khabar.seed.document.Document;
import khabar.seed.document.DocumentFolder;
import khabar.seed.index.RecordIndex;
import khabar.seed.record.ArticleSeed;
import khabar.seed.record.EventSeed;
import khabar.seed.record.RecordKind;
import khabar.seed.record.ReportSeed;
import khabar.seed.source.Located;
import khabar.seed.source.Position;
import khabar.seed.source.ProblemReporter;
import khabar.seed.source.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * Checks that spellings, quotes and original words occur in the documents, and that the documents have the given
 * hashes.
 */
record DocumentCheck(DocumentFolder documents, RecordIndex index, ProblemReporter problems) {

    void checkFolder() {
        var folder = documents.path();
        if (folder != null && !Files.isDirectory(folder)) {
            problems.report(
                    Position.startOf(folder.toString()),
                    "is not a folder; --documents needs the folder with the articles' full texts");
        }
    }

    void check(ArticleSeed article) {
        var name = article.document();
        var sha256 = article.sha256();
        if (documents.path() != null && name != null && sha256 != null) {
            documents
                    .find(name.value())
                    .ifPresentOrElse(document -> check(article, document, name, sha256), () -> reportMissing(name));
        }
    }

    private void check(ArticleSeed article, Document document, Located<String> name, Located<String> sha256) {
        var actual = documents.sha256(name.value());
        if (!actual.equals(sha256.value())) {
            problems.report(
                    sha256.position(),
                    "%s has the SHA-256 %s, not %s; correct the hash or the file",
                    name,
                    new Located<>(actual, sha256.position()),
                    sha256);
        }
        article.mentions().forEach(mention -> checkOccurs(mention.as(), document, name.value()));
    }

    private void reportMissing(Located<String> name) {
        var problem = documents
                .problem(name.value())
                .orElseGet(() -> "does not exist" + Suggestion.among(documents.names(), name.value()));
        problems.report(name.position(), "%s in %s %s", name, documents.path(), problem);
    }

    void check(EventSeed event) {
        event.reports().forEach(this::check);
    }

    private void check(ReportSeed report) {
        var article = index.find(RecordKind.ARTICLE, report.article().value());
        var name = article == null ? null : article.document();
        documents.find(name).ifPresent(document -> {
            checkOccurs(report.quote(), document, name);
            report.claims().forEach(claim -> checkOccurs(claim.original(), document, name));
        });
    }

    private void checkOccurs(@Nullable Located<String> fragment, Document document, @Nullable String name) {
        if (fragment != null && !document.contains(fragment.value())) {
            var suggestion = Suggestion.nearestOf(document.fragmentsAsLongAs(fragment.value()), fragment.value());
            problems.report(fragment.position(), "\"%s\" does not occur in %s%s", fragment, name, suggestion);
        }
    }
}
