package khabar.seed.load;

import khabar.seed.record.PublisherSeed;
import khabar.seed.source.Located;
import khabar.store.PublisherRow;

/** Makes the row that a publisher wants. */
final class PublisherRowFactory {

    private PublisherRowFactory() {}

    static PublisherRow row(PublisherSeed seed, String hash) {
        return new PublisherRow(
                seed.key().value(),
                seed.name(),
                Located.valueOf(seed.domain()),
                Located.valueOf(seed.language()),
                Located.valueOf(seed.country()),
                hash);
    }
}
