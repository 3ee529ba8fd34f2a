package khabar.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khabar.seed.InvalidSeedException;
import khabar.seed.LoadRequest;
import khabar.seed.SeedLoader;
import tools.jackson.databind.json.JsonMapper;

/** Seed that a test makes up. The first article of an event claims whatever the event needs to be valid. */
public final class MadeUpSeed {

    private final JsonMapper json = new JsonMapper();
    private final List<String> lines = new ArrayList<>();
    private final Map<String, Object> more = new HashMap<>();
    private final Map<String, String> bodies = new LinkedHashMap<>();
    private boolean disputed;

    public MadeUpSeed person(String key) {
        return entity("PERSON", key, key);
    }

    public MadeUpSeed organization(String key) {
        return entity("ORGANIZATION", key, key);
    }

    public MadeUpSeed entity(String type, String key, String name) {
        var names = List.of(Map.of("language", "en", "text", name, "preferred", true));
        var entity = new LinkedHashMap<String, Object>(Map.of("key", key, "type", type, "names", names));
        entity.putAll(more);
        more.clear();
        return add("entity", entity);
    }

    /** Article that mentions entities by their keys; the day of its publication is empty if it is not known. */
    public MadeUpSeed article(String key, String language, String published, String... mentioned) {
        var article = new LinkedHashMap<String, Object>(Map.of("key", key, "language", language));
        article.put("title", Map.of(language, key));
        article.put(
                "mentions",
                Stream.of(mentioned)
                        .map(entity -> Map.of("entity", entity, "as", entity))
                        .toList());
        article.putAll(more);
        more.clear();
        return add("article", dated(article, "published", published));
    }

    /** Event that these articles report; each participant is a role and a key. The date is empty if it is not known. */
    public MadeUpSeed event(String type, String key, String occurred, List<String> articles, String... participants) {
        var parties = Stream.of(participants).map(party -> party.split(" ", 2)).toList();
        var claims = claims(occurred, parties);
        var event = new LinkedHashMap<String, Object>(Map.of("key", key, "type", type, "status", "OCCURRED"));
        event.put("title", Map.of("en", key));
        event.put(
                "participants",
                parties.stream()
                        .map(party -> Map.of("role", party[0], "entity", party[1]))
                        .toList());
        event.put(
                "reports",
                articles.stream()
                        .map(article -> Map.of(
                                "article",
                                article,
                                "stance",
                                "REPORTS",
                                "claims",
                                article.equals(articles.getFirst()) ? claims : claims.subList(0, 1)))
                        .toList());
        event.putAll(more);
        more.clear();
        return add("event", dated(event, "occurred", occurred));
    }

    /** What the next entity, article or event has besides. */
    public MadeUpSeed with(String field, Object value) {
        more.put(field, value);
        return this;
    }

    /** The next article has this text, in a document that is loaded with it. */
    public MadeUpSeed withBody(String text) {
        var name = "body-%d.txt".formatted(bodies.size());
        bodies.put(name, text);
        return with("document", name).with("sha256", sha256(text));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The articles of the next event disagree about how long it took. */
    public MadeUpSeed disputed() {
        disputed = true;
        return this;
    }

    private List<Map<String, ?>> claims(String occurred, List<String[]> parties) {
        var claims = new ArrayList<Map<String, ?>>();
        if (!occurred.isEmpty()) {
            claims.add(Map.of("property", "OCCURRED", "value", occurred, "original", "then"));
        }
        parties.forEach(party -> claims.add(
                Map.of("property", "PARTICIPANT", "role", party[0], "value", party[1], "original", party[1])));
        if (disputed) {
            claims.add(Map.of("property", "DURATION", "value", 3, "unit", "DAY", "original", "three days"));
            claims.add(Map.of("property", "DURATION", "value", 5, "unit", "DAY", "original", "five days"));
        }
        disputed = false;
        return claims;
    }

    private static Map<String, Object> dated(Map<String, Object> record, String field, String date) {
        if (!date.isEmpty()) {
            record.put(field, date);
        }
        return record;
    }

    private MadeUpSeed add(String kind, Map<String, ?> record) {
        lines.add(json.writeValueAsString(Map.of(kind, record)));
        return this;
    }

    public void load(SeedLoader loader) {
        try {
            var folder = Files.createTempDirectory("seed");
            Files.write(folder.resolve("made-up.ndjson"), lines);
            for (var body : bodies.entrySet()) {
                Files.writeString(folder.resolve(body.getKey()), body.getValue());
            }
            loader.load(new LoadRequest(List.of(folder), bodies.isEmpty() ? null : folder, false, false));
        } catch (InvalidSeedException e) {
            throw new AssertionError(e.problems().toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
