package khabar.seed.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import khabar.seed.record.ArticleSeed;
import khabar.seed.record.ClaimSeed;
import khabar.seed.record.EventSeed;
import khabar.seed.record.RecordKind;
import khabar.seed.record.ReportSeed;
import khabar.seed.source.Findings;
import khabar.seed.source.Located;
import khabar.seed.source.Position;
import khabar.seed.source.Suggestion;
import org.jspecify.annotations.Nullable;

/** The folder of the full texts, if there is one: what a seed says of a text must be so in it. */
public class DocumentFolder {

    private static final int KEPT = 64;

    private final @Nullable Path folder;

    private final Map<String, Optional<Document>> recent = new LinkedHashMap<>(KEPT, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Document>> eldest) {
            return size() > KEPT;
        }
    };

    public DocumentFolder(@Nullable Path folder) {
        this.folder = folder;
    }

    void checkFolder(Findings findings) {
        if (folder != null && !Files.isDirectory(folder)) {
            findings.add(Position.startOf(folder.toString()), "is no folder of documents");
        }
    }

    /** The text of that name; nothing if there is no folder, or no such text in it: a name that leads out of it is told by the article. */
    public Optional<Document> find(@Nullable String name) {
        return name == null || folder == null || Path.of(name).getNameCount() > 1
                ? Optional.empty()
                : recent.computeIfAbsent(name, this::read);
    }

    void check(ArticleSeed article, Findings findings) {
        var name = article.document();
        var sha256 = article.sha256();
        if (folder == null || name == null || sha256 == null) {
            return;
        }
        var document = find(name.value());
        if (document.isEmpty()) {
            findings.add(name.mark(), "%s is not in %s, or is not UTF-8%s", name, folder, nearest(name.value()));
        } else if (!Hash.of(bytes(name.value())).equals(sha256.value())) {
            findings.add(
                    sha256.mark(),
                    "%s is not the SHA-256 of %s, which is %s",
                    sha256,
                    name,
                    Hash.of(bytes(name.value())));
        }
        document.ifPresent(
                text -> article.mentions().forEach(mention -> check(text, mention.as(), name.value(), findings)));
    }

    void check(EventSeed event, RecordIndex index, Findings findings) {
        if (folder != null) {
            event.reports().forEach(report -> check(report, index, findings));
        }
    }

    private void check(ReportSeed report, RecordIndex index, Findings findings) {
        var article = index.find(RecordKind.ARTICLE, report.article().value());
        var name = article == null ? null : article.document;
        find(name).ifPresent(text -> {
            var quote = report.quote();
            if (quote != null) {
                check(text, quote, String.valueOf(name), findings);
            }
            report.claims().stream()
                    .map(ClaimSeed::original)
                    .forEach(words -> check(text, words, String.valueOf(name), findings));
        });
    }

    private static void check(Document text, Located<String> words, String name, Findings findings) {
        if (!text.contains(words.value())) {
            findings.add(words.mark(), "\"%s\" does not occur in %s%s", words, name, text.suggestion(words.value()));
        }
    }

    private Optional<Document> read(String name) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(name)))
                    .toString();
            return text.indexOf('\0') < 0 ? Optional.of(Document.of(text)) : Optional.empty();
        } catch (CharacterCodingException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private byte[] bytes(String name) {
        try {
            return Files.readAllBytes(Objects.requireNonNull(folder).resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String nearest(String name) {
        try (var files = Files.list(Objects.requireNonNull(folder))) {
            return Suggestion.among(
                    files.map(file -> String.valueOf(file.getFileName())).toList(), name);
        } catch (IOException e) {
            return "";
        }
    }
}
