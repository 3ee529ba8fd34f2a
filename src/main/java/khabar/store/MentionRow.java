package khabar.store;

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
import khabar.article.Resolution;
import org.jspecify.annotations.Nullable;

/** How an article spells an entity, and how often, where its body is there to be counted in. */
@Entity
@Table(name = "mention")
public class MentionRow implements Child<MentionRow> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "mention_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Nullable
    ArticleRow article;

    private String surfaceForm;
    private @Nullable Integer occurrences;
    private Long entityId;

    @Enumerated(EnumType.STRING)
    private Resolution resolution = Resolution.CURATED;

    protected MentionRow() {}

    public MentionRow(String surfaceForm, Long entityId, @Nullable Integer occurrences) {
        this.surfaceForm = surfaceForm;
        this.entityId = entityId;
        this.occurrences = occurrences;
    }

    @Override
    public Object naturalKey() {
        return List.of(surfaceForm, entityId);
    }

    @Override
    public void become(MentionRow that) {
        occurrences = that.occurrences;
        resolution = that.resolution;
    }
}
