package khabar.store;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An outlet that publishes articles. */
@Entity
@Table(name = "publisher")
public class PublisherRow implements AggregateRoot<PublisherRow> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "publisher_id_seq", allocationSize = 50)
    private Long id;

    private String key;
    private String name;
    private @Nullable String domain;
    private @Nullable String languageCode;
    private @Nullable String country;
    private String seedHash;

    protected PublisherRow() {}

    public PublisherRow(
            String key,
            String name,
            @Nullable String domain,
            @Nullable String languageCode,
            @Nullable String country,
            String seedHash) {
        this.key = key;
        this.name = name;
        this.domain = domain;
        this.languageCode = languageCode;
        this.country = country;
        this.seedHash = seedHash;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public void become(PublisherRow that) {
        name = that.name;
        domain = that.domain;
        languageCode = that.languageCode;
        country = that.country;
        seedHash = that.seedHash;
    }
}
