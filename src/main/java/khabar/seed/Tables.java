package khabar.seed;

import khabar.store.ArticleRows;
import khabar.store.EntityRows;
import khabar.store.EventRows;
import khabar.store.PublisherRows;
import khabar.store.StoryRows;
import org.springframework.stereotype.Component;

/** The tables that a seed describes. */
@Component
record Tables(
        PublisherRows publishers, StoryRows stories, EntityRows entities, ArticleRows articles, EventRows events) {}
