package khabar.table;

/**
 * Looks up what an input value of a filter refers to, before SQL is built. Conditions then get the result instead of the
 * value.
 */
public interface InputLookup {

    /** Input type or input field whose values are looked up, for example {@code ArticleFilter.text}. */
    String coordinate();

    Object find(Object value);
}
