package khabar.graphql;

/** Value that knows its GraphQL object type. Needed for fields whose type is an interface or a union. */
public interface Typed {

    default String typeName() {
        return getClass().getSimpleName();
    }
}
