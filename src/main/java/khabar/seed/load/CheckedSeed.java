package khabar.seed.load;

import khabar.seed.document.DocumentFolder;
import khabar.seed.index.RecordIndex;
import khabar.seed.index.RecordLinks;
import khabar.seed.index.SeedFiles;

/** Seed without problems, with what its check has found. */
public record CheckedSeed(SeedFiles files, RecordIndex index, RecordLinks links, DocumentFolder documents) {}
