package khabar.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import khabar.entity.EntityType;
import khabar.entity.NameKind;
import khabar.name.Spelling;
import org.jspecify.annotations.Nullable;

/** A spelling of an entity's name, with the forms under which it is searched. */
@Entity
@Table(name = "entity_name")
public class EntityNameRow implements Child<EntityNameRow> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "entity_name_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Nullable
    private EntityRow entity;

    @Enumerated(EnumType.STRING)
    @Column(name = "entity_type_code", updatable = false)
    @Nullable
    private EntityType entityType;

    private String name;
    private String languageCode;
    private String script;

    @Enumerated(EnumType.STRING)
    private NameKind kind;

    @Column(name = "is_preferred")
    private boolean preferred;

    private String nameNorm;
    private String nameLatin;
    private List<String> nameKeys;
    private short keyVersion;

    protected EntityNameRow() {}

    public EntityNameRow(String name, String languageCode, String script, NameKind kind, boolean preferred) {
        this.name = name;
        this.languageCode = languageCode;
        this.script = script;
        this.kind = kind;
        this.preferred = preferred;
        this.nameNorm = Spelling.normalized(name);
        this.nameLatin = Spelling.latin(name);
        this.nameKeys = Spelling.keys(name);
        this.keyVersion = Spelling.VERSION;
    }

    void join(EntityRow entity) {
        this.entity = entity;
        this.entityType = entity.getType();
    }

    @Override
    public Object naturalKey() {
        return List.of(languageCode, name);
    }

    @Override
    public void become(EntityNameRow that) {
        script = that.script;
        kind = that.kind;
        preferred = that.preferred;
        nameNorm = that.nameNorm;
        nameLatin = that.nameLatin;
        nameKeys = that.nameKeys;
        keyVersion = that.keyVersion;
    }
}
