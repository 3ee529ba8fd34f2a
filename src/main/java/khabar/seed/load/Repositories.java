package khabar.seed.load;

import khabar.store.Articles;
import khabar.store.Entities;
import khabar.store.Events;
import khabar.store.Publishers;
import khabar.store.Stories;
import org.springframework.stereotype.Component;

/** Repositories for the tables that seeds fill. */
@Component
record Repositories(Publishers publishers, Stories stories, Entities entities, Articles articles, Events events) {}
