package khabar.graphql;

/** Value with a GraphQL object type name. Needed for fields whose type is an interface or a union. */
public interface Typed {

    String typeName();
}
