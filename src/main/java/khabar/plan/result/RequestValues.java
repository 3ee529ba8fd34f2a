package khabar.plan.result;

import graphql.language.Field;
import graphql.schema.GraphQLFieldDefinition;
import java.util.Map;

/** Values that a request gives to the arguments of its fields. */
public interface RequestValues {

    Map<String, Object> arguments(Field field, GraphQLFieldDefinition definition);
}
