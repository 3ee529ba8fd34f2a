package khabar.seed.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** The folder that contains the articles' documents, if a load has one. */
public class DocumentFolder {

    private static final int MAX_CACHED_DOCUMENTS = 64;
    private static final long MAX_DOCUMENT_BYTES = 4 << 20;

    private final @Nullable Path path;

    /** Cached because consecutive events are often reported by the same articles. */
    private final Cache<String, Optional<Document>> documents =
            Caffeine.newBuilder().maximumSize(MAX_CACHED_DOCUMENTS).build();

    /** The folder has no documents if the path is null. */
    public DocumentFolder(@Nullable Path path) {
        this.path = path;
    }

    public @Nullable Path path() {
        return path;
    }

    /** Returns why a file is no document; empty if there is no such file. */
    public Optional<String> problem(String name) {
        if (!isFileName(name) || !Files.exists(file(name))) {
            return Optional.empty();
        }
        var file = file(name);
        if (!Files.isRegularFile(file)) {
            return Optional.of("is not a file");
        }
        return Optional.of(
                size(file) > MAX_DOCUMENT_BYTES
                        ? "is larger than %s MB; shorten it".formatted(MAX_DOCUMENT_BYTES >> 20)
                        : "is not a text in UTF-8; save it as UTF-8");
    }

    /**
     * Returns the document with this file name. Empty if the document does not exist or is not UTF-8, or if the name
     * contains a folder (which is reported when the article is parsed).
     */
    public Optional<Document> find(@Nullable String name) {
        return name == null || path == null || !isFileName(name) ? Optional.empty() : documents.get(name, this::read);
    }

    private static boolean isFileName(String name) {
        try {
            return Path.of(name).getNameCount() == 1;
        } catch (InvalidPathException e) {
            // For example a letter that the encoding of the locale lacks.
            return false;
        }
    }

    /** SHA-256 of an existing document's bytes. */
    public String sha256(String name) {
        return DigestUtils.sha256Hex(bytes(name));
    }

    /** The names of all documents; empty if the folder cannot be read. */
    public List<String> names() {
        try (var files = Files.list(Objects.requireNonNull(path))) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private Optional<Document> read(String name) {
        if (size(file(name)) > MAX_DOCUMENT_BYTES) {
            return Optional.empty();
        }
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

    /** 0 if there is no such file. */
    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(String name) {
        try {
            return Files.readAllBytes(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some systems store é in a file name as e and an accent; the names in seeds are in NFC. */
    private Path file(String name) {
        var folder = Objects.requireNonNull(path);
        var file = folder.resolve(name);
        return Files.exists(file)
                ? file
                : names().stream()
                        .filter(candidate -> Normalizer.normalize(candidate, Normalizer.Form.NFC)
                                .equals(name))
                        .map(folder::resolve)
                        .findFirst()
                        .orElse(file);
    }
}
