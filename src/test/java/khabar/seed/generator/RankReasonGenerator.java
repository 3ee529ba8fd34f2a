package khabar.seed.generator;

import java.util.LinkedHashMap;
import khabar.seed.generator.ClaimGenerator.GeneratedClaim;

/** Makes the reason of a claim's rank, in one language or in English and another. */
record RankReasonGenerator(GenerationContext context) {

    void addTo(GeneratedClaim claim) {
        var reason = context.texts().text();
        var reasons = new LinkedHashMap<String, Object>();
        var language = WrittenLanguage.any(context.dice());
        var isInOneLanguage = context.dice().percent(50);
        reasons.put(isInOneLanguage ? language.written() : "en", reason);
        if (!isInOneLanguage
                && !language.stored().equals("en")
                && context.dice().percent(50)) {
            reasons.put(language.written(), context.texts().text());
        }
        var isEnglish = reasons.size() == 1
                && reasons.containsKey("en")
                && context.dice().percent(50);
        claim.fields().put("rankReason", isEnglish ? reason : reasons);
        claim.row().put("rank_reason", TextGenerator.stored(reason));
        claim.row().put("claim_rank_reason", WrittenLanguage.rows(reasons, "reason"));
    }
}
