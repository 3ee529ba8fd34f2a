package khabar.plan.madeup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import khabar.entity.EntityType;
import khabar.entity.IdentifierScheme;
import khabar.entity.NameKind;
import khabar.entity.Source;
import khabar.testing.EntityBuilder;
import khabar.testing.SeedBuilder;

/** Entities with one name and with many, in several scripts; two people and two organizations share a name. */
final class MadeUpEntities {

    /** Of each type. */
    static final int COUNT = 9;

    /** What the names of an entity have in common, by language. */
    private static final Map<String, List<String>> STEMS = Map.of(
            "en", List.of("Lena Ruiz", "Tom Okafor", "Mira Sen", "Ali Demir", "Sara Novak"),
            "fa", List.of("لنا روئیز", "تام اوکافور", "میرا سن", "علی دمیر", "سارا نواک"),
            "hi", List.of("लेना रुइज़", "टॉम ओकाफ़ोर", "मीरा सेन", "अली देमिर", "सारा नोवाक"),
            "tr", List.of("Lena Ruiz", "Tom Okafor", "Mira Şen", "Ali Demir", "Sara Novak"),
            "ru", List.of("Лена Руис", "Том Окафор", "Мира Сен", "Али Демир", "Сара Новак"),
            "zh-Hant", List.of("萊娜魯伊斯", "湯姆奧卡福", "米拉森", "阿里德米爾", "薩拉諾瓦克"));

    private MadeUpEntities() {}

    static String key(EntityType type, int number) {
        return "made-up-" + type.name().toLowerCase(Locale.ROOT) + "-" + number % COUNT;
    }

    /** A name as texts spell it. */
    static String spelling(EntityType type, int number, String language) {
        var stems = STEMS.get(language);
        return stems.get(number % stems.size())
                + (type == EntityType.PERSON ? "" : " " + (type.ordinal() * 10 + number));
    }

    static void addTo(SeedBuilder seed) {
        for (var number = 0; number < COUNT; number++) {
            add(seed.person(key(EntityType.PERSON, number)), EntityType.PERSON, number);
            add(seed.organization(key(EntityType.ORGANIZATION, number)), EntityType.ORGANIZATION, number);
            add(seed.product(key(EntityType.PRODUCT, number)), EntityType.PRODUCT, number);
            add(seed.facility(key(EntityType.FACILITY, number)), EntityType.FACILITY, number);
        }
        seed.person("made-up-namesake-1").named("Sam Ray");
        seed.person("made-up-namesake-2").named("Sam Ray");
        seed.organization("made-up-namesake-3").named("Sam Ray");
    }

    private static void add(EntityBuilder entity, EntityType type, int number) {
        if (number % 3 != 1) {
            entity.with("description", "Made-up %s \"%d\" – naïve\nin two lines".formatted(type, number));
        }
        if (number % 6 == 0) {
            entity.with("descriptionSource", Source.ARTICLES);
        }
        if (number % 4 != 3) {
            entity.identifiedBy(IdentifierScheme.WIKIDATA, "Q9900" + type.ordinal() + number);
        }
        if (number % 4 == 2) {
            entity.identifiedBy(IdentifierScheme.OTHER, type + "/" + number);
            entity.identifiedBy(IdentifierScheme.WEBSITE, "https://example.org/" + type + "/" + number);
            entity.with("identifierSources", Map.of(IdentifierScheme.WEBSITE, Source.ARTICLES));
        }
        entity.with("names", names(type, number));
    }

    private static List<Map<String, ?>> names(EntityType type, int number) {
        if (number == 0) {
            return List.of(name("en", spelling(type, 0, "en"), NameKind.LABEL));
        }
        if (number == 1) {
            return List.of(name("fa", spelling(type, 1, "fa"), NameKind.LABEL));
        }
        var names = new ArrayList<Map<String, ?>>();
        STEMS.keySet().stream()
                .sorted()
                .limit(2 + number % 5)
                .forEach(language -> names.add(name(language, spelling(type, number, language), NameKind.LABEL)));
        names.add(name("en", "M. " + type + " " + number, NameKind.ALIAS));
        names.add(name("en", "MU" + type.ordinal() + number, NameKind.ACRONYM));
        names.add(name("de", "Frühere " + number, NameKind.FORMER));
        names.add(name("tr", "Yanlis " + number, NameKind.MISSPELLING));
        names.add(name("hi", "Mira Sen " + type.ordinal() + number, NameKind.TRANSLITERATION));
        return names;
    }

    private static Map<String, ?> name(String language, String text, NameKind kind) {
        var name = new LinkedHashMap<String, Object>();
        name.put("language", language);
        name.put("text", text);
        name.put("kind", kind);
        name.put("preferred", kind == NameKind.LABEL);
        return name;
    }
}
