package khabar.claim;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import khabar.text.Languages;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Chooses the language of the reason for a claim's rank. */
final class RankReason {

    /** SQL of the reasons by language, as a JSON object; null if there are none. */
    static final String SQL = "(case when {}.rank_reason is not null then (select json_object_agg(language_code, reason"
            + " order by language_code)::text from claim_rank_reason where claim_id = {}.id) end)";

    private static final TypeReference<Map<String, String>> REASONS = new TypeReference<>() {};

    private RankReason() {}

    /** Returns the reason in the first requested language that has one; otherwise in English, or else in another. */
    static @Nullable String choose(@Nullable String reasons, Map<String, Object> arguments) {
        if (reasons == null) {
            return null;
        }
        var byLanguage = JsonMapper.shared().readValue(reasons, REASONS);
        var requested = arguments.get("languages") instanceof List<?> languages ? languages : List.of();
        return Stream.concat(
                        Languages.matching(requested).stream(),
                        Stream.concat(Stream.of("en"), byLanguage.keySet().stream()))
                .map(byLanguage::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
