package khabar.seed.load;

import khabar.seed.document.DocumentFolder;
import khabar.seed.index.RecordIndex;
import khabar.seed.index.RecordLinks;
import khabar.seed.index.SeedFiles;

/** A seed that passed the check, with the check's results. */
public record CheckedSeed(SeedFiles files, RecordIndex index, RecordLinks links, DocumentFolder documents) {}
