package khabar.name;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Translates the names of countries and large cities into English: آلمان is Germany. The names come from CLDR, which
 * uses city names for time zones; {@code place_names.txt} has a few more.
 */
public final class PlaceNames {

    private static final Map<String, String> ENGLISH = new HashMap<>();

    static {
        Stream.of("ar", "bn", "de", "es", "fa", "fr", "hi", "mr", "ps", "ru", "tr", "ur")
                .forEach(PlaceNames::addAll);
        ResourceTable.of("place_names.txt")
                .forEach(line -> line.stream().skip(1).forEach(name -> add(name, line.getFirst())));
    }

    private PlaceNames() {}

    /** Returns the English name of a place that is named in another language. */
    public static Optional<String> english(String name) {
        return Optional.ofNullable(ENGLISH.get(Spelling.normalized(name)));
    }

    private static void addAll(String language) {
        var locale = new ULocale(language);
        for (var country : ULocale.getISOCountries()) {
            var place = new ULocale("", country);
            add(place.getDisplayCountry(locale), place.getDisplayCountry(ULocale.ENGLISH));
        }
        var cities = TimeZoneNames.getInstance(locale);
        var english = TimeZoneNames.getInstance(ULocale.ENGLISH);
        for (var zone : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            add(cities.getExemplarLocationName(zone), english.getExemplarLocationName(zone));
        }
    }

    private static void add(@Nullable String name, @Nullable String english) {
        if (name != null && english != null && !name.equals(english)) {
            ENGLISH.putIfAbsent(Spelling.normalized(name), english);
        }
    }
}
