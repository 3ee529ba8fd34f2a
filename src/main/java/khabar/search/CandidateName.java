package khabar.search;

/** Name that a query may mean, with its entity. */
record CandidateName(long entityId, String entityKey, long nameId, String text, String script, String latin) {}
