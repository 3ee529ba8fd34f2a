package khabar.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khabar.seed.SeedLoader;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import khabar.testing.SeedBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tells what articles say from what the curator knows. */
@ApiTest(ApiTest.NO_SEEDS)
class EntitySourceTests {

    @Autowired
    GraphQlApi api;

    @Autowired
    SeedLoader loader;

    @Test
    void attributesToTheCuratorWhatNoArticleSays() {
        var seed = new SeedBuilder();
        seed.person("source-unmarked")
                .with("description", "Engineer.")
                .identifiedBy(IdentifierScheme.ORCID, "source-1");
        seed.organization("source-marked")
                .with("description", "Company.")
                .with("descriptionSource", Source.ARTICLES)
                .identifiedBy(IdentifierScheme.LEI, "source-2")
                .identifiedBy(IdentifierScheme.WEBSITE, "source-3")
                .with("identifierSources", Map.of(IdentifierScheme.WEBSITE, Source.ARTICLES));
        seed.product("source-curated").with("description", "Model.").with("descriptionSource", Source.CURATOR);
        seed.facility("source-undescribed");
        seed.load(loader);

        assertThat(sources("source-unmarked")).isEqualTo(List.of("CURATOR", Map.of("ORCID", "CURATOR")));
        assertThat(sources("source-marked"))
                .isEqualTo(List.of("ARTICLES", Map.of("LEI", "CURATOR", "WEBSITE", "ARTICLES")));
        assertThat(sources("source-curated")).isEqualTo(List.of("CURATOR", Map.of()));
        assertThat(sources("source-undescribed")).isEqualTo(List.of("none", Map.of()));
    }

    @Test
    void replacesASourceThatChanges() {
        for (var source : List.of(Source.ARTICLES, Source.CURATOR, Source.ARTICLES)) {
            var seed = new SeedBuilder();
            seed.person("source-changed")
                    .with("description", "Engineer.")
                    .with("descriptionSource", source)
                    .identifiedBy(IdentifierScheme.X_HANDLE, "source-4")
                    .with("identifierSources", Map.of(IdentifierScheme.X_HANDLE, source));
            seed.load(loader);

            assertThat(sources("source-changed")).isEqualTo(List.of(source.name(), Map.of("X_HANDLE", source.name())));
        }
    }

    /** Source of the description, and those of the identifiers by scheme. */
    private List<?> sources(String key) {
        var response = api.execute(
                "query ($key: String!) { entity(by: {key: $key}) { descriptionSource identifiers { scheme source } } }",
                Map.of("key", key));
        var identifiers = new HashMap<String, String>();
        response.<List<Map<String, String>>>at("entity.identifiers")
                .forEach(identifier -> identifiers.put(identifier.get("scheme"), identifier.get("source")));
        String description = response.at("entity.descriptionSource");
        return List.of(description == null ? "none" : description, identifiers);
    }
}
