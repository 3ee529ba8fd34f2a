package khabar.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import khabar.article.Resolution;
import org.jspecify.annotations.Nullable;

/**
 * Spelling under which an article mentions an entity, recorded by a curator. The number of occurrences is null if the
 * article's body is unknown.
 */
@Entity
@Table(name = "mention")
public class MentionRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ArticleRow article;

    private String surfaceForm;
    private Long entityId;
    private @Nullable Integer occurrences;

    @Enumerated(EnumType.STRING)
    private Resolution resolution = Resolution.CURATED;

    protected MentionRow() {}

    public MentionRow(ArticleRow article, String surfaceForm, Long entityId, @Nullable Integer occurrences) {
        this.article = article;
        this.surfaceForm = surfaceForm;
        this.entityId = entityId;
        this.occurrences = occurrences;
    }

    List<Object> naturalKey() {
        return List.of(surfaceForm, entityId);
    }

    void update(MentionRow that) {
        occurrences = that.occurrences;
    }
}
