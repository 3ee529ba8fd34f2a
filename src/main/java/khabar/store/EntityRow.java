package khabar.store;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import khabar.entity.EntityType;
import org.jspecify.annotations.Nullable;

/** A person, an organization, a product or a facility; how many events it has is derived. */
@Entity
@Table(name = "entity")
public class EntityRow implements AggregateRoot<EntityRow> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "entity_id_seq", allocationSize = 50)
    private Long id;

    private String key;

    @Enumerated(EnumType.STRING)
    @Column(name = "entity_type_code", updatable = false)
    private EntityType type;

    private @Nullable String descriptionEn;
    private String sortName;
    private String seedHash;

    @OneToMany(mappedBy = "entity", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<EntityNameRow> names = new ArrayList<>();

    @OneToMany(mappedBy = "entity", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<EntityIdentifierRow> identifiers = new ArrayList<>();

    protected EntityRow() {}

    public EntityRow(String key, EntityType type, @Nullable String descriptionEn, String sortName, String seedHash) {
        this.key = key;
        this.type = type;
        this.descriptionEn = descriptionEn;
        this.sortName = sortName;
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

    EntityType getType() {
        return type;
    }

    public void add(EntityNameRow name) {
        name.join(this);
        names.add(name);
    }

    public void add(EntityIdentifierRow identifier) {
        identifier.entity = this;
        identifiers.add(identifier);
    }

    @Override
    public void become(EntityRow that) {
        descriptionEn = that.descriptionEn;
        sortName = that.sortName;
        seedHash = that.seedHash;
    }

    @Override
    public void adopt(EntityRow that) {
        Child.merge(names, that.names, name -> name.join(this));
        Child.merge(identifiers, that.identifiers, identifier -> identifier.entity = this);
    }
}
