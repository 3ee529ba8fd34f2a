package khabar.graphql;

/** Value that knows its GraphQL object type. For fields whose type is an interface or a union. */
public interface Typed {

    default String typeName() {
        return getClass().getSimpleName();
    }
}
