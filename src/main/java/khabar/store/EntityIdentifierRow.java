package khabar.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import khabar.entity.IdentifierScheme;
import khabar.entity.Source;

/** Entity identifier in an external register. */
@Entity
@Table(name = "entity_identifier")
@IdClass(EntityIdentifierRow.EntityIdentifierKey.class)
public class EntityIdentifierRow {

    record EntityIdentifierKey(IdentifierScheme scheme, String value) {}

    @Id
    @Enumerated(EnumType.STRING)
    private IdentifierScheme scheme;

    @Id
    private String value;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private EntityRow entity;

    @Enumerated(EnumType.STRING)
    private Source source;

    protected EntityIdentifierRow() {}

    public EntityIdentifierRow(EntityRow entity, IdentifierScheme scheme, String value, Source source) {
        this.entity = entity;
        this.scheme = scheme;
        this.value = value;
        this.source = source;
    }

    void update(EntityIdentifierRow same) {
        source = same.source;
    }

    EntityIdentifierKey naturalKey() {
        return new EntityIdentifierKey(scheme, value);
    }
}
