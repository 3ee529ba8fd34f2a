package khabar.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Article publisher. */
@Entity
@Table(name = "publisher")
public class PublisherRow extends AggregateRoot {

    private String name;
    private String sortName = "";
    private @Nullable String domain;
    private @Nullable String languageCode;
    private @Nullable String country;

    protected PublisherRow() {}

    public PublisherRow(String key, String name) {
        super(key);
        this.name = name;
    }

    public void update(
            String name,
            String sortName,
            @Nullable String domain,
            @Nullable String languageCode,
            @Nullable String country) {
        this.name = name;
        this.sortName = sortName;
        this.domain = domain;
        this.languageCode = languageCode;
        this.country = country;
    }
}
