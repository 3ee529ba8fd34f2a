package khabar.web;

import java.util.Map;
import khabar.graphql.GlobalId;

/** Kind of page that shows one record. Its name in the schema is also its operation in {@code heads.graphql}. */
enum PageKind {
    EVENT("events", "Event", "Event"),
    PERSON("people", "Person", "Person"),
    ORGANIZATION("organizations", "Organization", "Organization"),
    PRODUCT("products", "Product", "Product"),
    FACILITY("facilities", "Facility", "Place"),
    ARTICLE("articles", "Article", "NewsArticle"),
    STORY("stories", "Story", "CreativeWork"),
    PUBLISHER("publishers", "Publisher", "NewsMediaOrganization");

    private final String section;
    private final String type;
    private final String schemaOrgType;

    PageKind(String section, String type, String schemaOrgType) {
        this.section = section;
        this.type = type;
        this.schemaOrgType = schemaOrgType;
    }

    /** The first part of the address, as in {@code /people/…}. */
    String section() {
        return section;
    }

    String operation() {
        return type;
    }

    String schemaOrgType() {
        return schemaOrgType;
    }

    /** Variables that name the record. Stories and publishers have no field of their own in {@code Query}. */
    Map<String, Object> reference(String key) {
        return this == STORY || this == PUBLISHER
                ? Map.of("id", new GlobalId(type, key).encoded())
                : Map.of("key", key);
    }
}
