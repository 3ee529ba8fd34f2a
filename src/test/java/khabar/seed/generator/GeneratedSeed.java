package khabar.seed.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khabar.seed.record.RecordKind;

/**
 * One version of a seed.
 *
 * @param documents the articles' texts by file name
 * @param prune whether records of the version before are missing, so that a load must delete them
 */
public record GeneratedSeed(
        List<GeneratedRecord> records, Map<String, String> documents, boolean hasDocuments, boolean prune) {

    Optional<GeneratedRecord> find(RecordKind kind, int index, SeedKeys keys) {
        return records.stream()
                .filter(record -> record.kind() == kind
                        && record.key().equals(keys.of(kind).get(index)))
                .findFirst();
    }

    /** Writes the documents to a folder. */
    public void writeDocuments(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var document : documents.entrySet()) {
            Files.writeString(folder.resolve(document.getKey()), document.getValue());
        }
    }
}
