package khabar.vocabulary;

/** Value of a vocabulary. */
record VocabularyTerm(String value, TermLabel label, String description) {}
