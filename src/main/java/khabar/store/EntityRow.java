package khabar.store;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import khabar.entity.EntityType;
import khabar.entity.Source;
import org.jspecify.annotations.Nullable;

/** Entity with its names and identifiers. */
@Entity
@Table(name = "entity")
public class EntityRow extends AggregateRoot {

    @Enumerated(EnumType.STRING)
    @Column(name = "entity_type_code", updatable = false)
    private EntityType type;

    private @Nullable String descriptionEn;

    @Enumerated(EnumType.STRING)
    private @Nullable Source descriptionSource;

    private String sortName = "";

    @OneToMany(mappedBy = "entity", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<EntityNameRow> names = new ArrayList<>();

    @OneToMany(mappedBy = "entity", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<EntityIdentifierRow> identifiers = new ArrayList<>();

    protected EntityRow() {}

    public EntityRow(String key, EntityType type) {
        super(key);
        this.type = type;
    }

    EntityType getType() {
        return type;
    }

    public void update(@Nullable String descriptionEn, @Nullable Source descriptionSource) {
        this.descriptionEn = descriptionEn;
        this.descriptionSource = descriptionSource;
    }

    /** @param sortKey the sort key of a name */
    public void mergeNames(List<EntityNameRow> described, UnaryOperator<String> sortKey) {
        merge(names, described, EntityNameRow::naturalKey, EntityNameRow::update);
        sortName = names.stream()
                .filter(EntityNameRow::canBeShown)
                .min(EntityNameRow.SHOWN_WITHOUT_LANGUAGE)
                .map(EntityNameRow::getName)
                .map(sortKey)
                .orElseThrow();
    }

    public void mergeIdentifiers(List<EntityIdentifierRow> described) {
        merge(identifiers, described, EntityIdentifierRow::naturalKey, EntityIdentifierRow::update);
    }
}
