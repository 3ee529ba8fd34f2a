package khabar.store;

import static java.util.Comparator.comparing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Comparator;
import java.util.List;
import khabar.entity.EntityType;
import khabar.entity.NameKind;

/** Entity name with its search forms. */
@Entity
@Table(name = "entity_name")
public class EntityNameRow {

    /** The view {@code entity_display_name_derived} has the same order; of equal names, it takes the first. */
    static final Comparator<EntityNameRow> SHOWN_WITHOUT_LANGUAGE = comparing(
                    (EntityNameRow name) -> !name.languageCode.equals("en"))
            .thenComparing(name -> !name.preferred)
            .thenComparing(name -> name.languageCode);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private EntityRow entity;

    @Enumerated(EnumType.STRING)
    @Column(name = "entity_type_code", updatable = false)
    private EntityType entityType;

    private String name;
    private String languageCode;
    private String script;

    @Enumerated(EnumType.STRING)
    private NameKind kind;

    @Column(name = "is_preferred")
    private boolean preferred;

    private String nameNorm = "";
    private String nameLatin = "";
    private List<String> nameKeys = List.of();
    private short keyVersion;

    protected EntityNameRow() {}

    public EntityNameRow(
            EntityRow entity, String name, String languageCode, String script, NameKind kind, boolean preferred) {
        this.entity = entity;
        this.entityType = entity.getType();
        this.name = name;
        this.languageCode = languageCode;
        this.script = script;
        this.kind = kind;
        this.preferred = preferred;
    }

    /** Parameters as in {@code khabar.name.SearchForms}. */
    public void updateSearchForms(String normalized, String latin, List<String> keys, int version) {
        this.nameNorm = normalized;
        this.nameLatin = latin;
        this.nameKeys = keys;
        this.keyVersion = (short) version;
    }

    String getName() {
        return name;
    }

    boolean canBeShown() {
        return preferred || kind == NameKind.LABEL || kind == NameKind.ALIAS;
    }

    List<String> naturalKey() {
        return List.of(languageCode, name);
    }

    void update(EntityNameRow that) {
        script = that.script;
        kind = that.kind;
        preferred = that.preferred;
        updateSearchForms(that.nameNorm, that.nameLatin, that.nameKeys, that.keyVersion);
    }
}
