package khabar.seed;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import khabar.seed.record.Kind;

/** What is in the database already, asked for many keys at a time. */
interface Database {

    /** The database of a check: there is nothing in it. */
    Database NONE = new Database() {

        @Override
        public List<Stored> find(Kind kind, Collection<String> keys) {
            return List.of();
        }

        @Override
        public Map<Unique.Value, String> holders(Collection<Unique.Value> values) {
            return Map.of();
        }

        @Override
        public Map<String, String> links(Link link) {
            return Map.of();
        }
    };

    List<Stored> find(Kind kind, Collection<String> keys);

    /** The keys of the records that have values which only one may have. */
    Map<Unique.Value, String> holders(Collection<Unique.Value> values);

    /** The key that each record links to, of those that link to any. */
    Map<String, String> links(Link link);
}
