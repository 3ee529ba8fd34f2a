package khabar.seed;

import khabar.seed.record.PublisherSeed;
import khabar.seed.source.At;
import khabar.store.PublisherRow;

/** Makes the row that a publisher wants. */
final class PublisherMaker {

    private PublisherMaker() {}

    static PublisherRow row(PublisherSeed seed, String hash) {
        return new PublisherRow(
                seed.key().value(),
                seed.name(),
                At.valueOf(seed.domain()),
                At.valueOf(seed.language()),
                At.valueOf(seed.country()),
                hash);
    }
}
