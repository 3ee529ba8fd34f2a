package khabar.graphql;

/** Value that knows which GraphQL object type it is, where a field promises only an interface or a union. */
public interface Typed {

    default String typeName() {
        return getClass().getSimpleName();
    }
}
