package khabar.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import khabar.entity.IdentifierScheme;
import org.jspecify.annotations.Nullable;

/** An entity's identifier in a register outside Khabar. */
@Entity
@Table(name = "entity_identifier")
@IdClass(EntityIdentifierRow.Key.class)
public class EntityIdentifierRow implements Child<EntityIdentifierRow> {

    record Key(IdentifierScheme scheme, String value) {}

    @Id
    @Enumerated(EnumType.STRING)
    private IdentifierScheme scheme;

    @Id
    private String value;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Nullable
    EntityRow entity;

    protected EntityIdentifierRow() {}

    public EntityIdentifierRow(IdentifierScheme scheme, String value) {
        this.scheme = scheme;
        this.value = value;
    }

    @Override
    public Object naturalKey() {
        return List.of(scheme, value);
    }

    @Override
    public void become(EntityIdentifierRow that) {}
}
