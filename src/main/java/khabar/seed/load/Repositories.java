package khabar.seed.load;

import khabar.store.Articles;
import khabar.store.Entities;
import khabar.store.Events;
import khabar.store.Publishers;
import khabar.store.Stories;
import org.springframework.stereotype.Component;

/** The tables that a seed describes. */
@Component
record Repositories(Publishers publishers, Stories stories, Entities entities, Articles articles, Events events) {}
