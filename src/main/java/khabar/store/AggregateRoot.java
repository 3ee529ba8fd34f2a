package khabar.store;

/** A row that a seed describes by its key, with the rows that belong to it. */
public interface AggregateRoot<T extends AggregateRoot<T>> {

    Long getId();

    String getKey();

    /** Takes over what that one says of itself. */
    void become(T that);

    /** Takes over the rows that belong to that one; those that are alike stay what they are. */
    default void adopt(T that) {}
}
