package khabar.graphql;

/** Object with a global ID. The ID stays the same when the seed is loaded again. */
public interface Node extends Typed {

    /** Natural key, unique within the type. */
    String key();

    default String getId() {
        return new GlobalId(typeName(), key()).encoded();
    }
}
