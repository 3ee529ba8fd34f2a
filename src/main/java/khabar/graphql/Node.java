package khabar.graphql;

/** Object with a global ID, which stays the same when its seed is loaded again. */
public interface Node extends Typed {

    /** Natural key, unique within the type. */
    String key();

    default String getId() {
        return new GlobalId(typeName(), key()).encoded();
    }
}
