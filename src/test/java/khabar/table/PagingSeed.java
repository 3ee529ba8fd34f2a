package khabar.table;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import khabar.testing.SeedBuilder;

/** Events, articles and entities whose lists have ties, gaps and imprecise dates. */
final class PagingSeed {

    /** Dates that are equal, imprecise, open-ended or unknown. */
    static final List<String> DATES = List.of(
            "2025-01-05",
            "2025-01-05",
            "",
            "2025-01",
            "../2024-12-31",
            "2025-01-01/..",
            "",
            "",
            "2025-33",
            "202X",
            "2024-03-03~",
            "1850");

    static final Set<String> ENTITIES = new TreeSet<>(Set.of("paging-org", "paging-one", "paging-two"));

    private PagingSeed() {}

    static SeedBuilder seed() {
        var seed = new SeedBuilder();
        seed.organization("paging-org");
        seed.person("paging-one").named("ب");
        seed.person("paging-two").named("अ");
        seed.article("paging-dated").on("2025-02-01").mentioning("paging-org", "paging-one", "paging-two");
        seed.article("paging-same-day").in("fa").on("2025-02-01").mentioning("paging-one");
        seed.article("paging-month").in("hi").on("2025-02").mentioning("paging-one");
        seed.article("paging-undated").in("tr");
        seed.article("paging-undated-too").in("tr");
        var articles = List.of(
                List.of("paging-dated"),
                List.of("paging-undated"),
                List.of("paging-month", "paging-undated"),
                List.of("paging-dated", "paging-same-day", "paging-month", "paging-undated", "paging-undated-too"));
        seed.organization("other-org");
        seed.hire("whole-of-paging").by("other-org").reportedBy("paging-dated");
        for (int i = 0; i < DATES.size(); i++) {
            seed.departure("paging-%02d".formatted(i))
                    .from("paging-org")
                    .of(i % 2 == 0 ? "paging-one" : "paging-two")
                    .on(DATES.get(i))
                    .reportedBy(articles.get(i % articles.size()))
                    .partOf("whole-of-paging")
                    .disputed();
        }
        return seed;
    }
}
