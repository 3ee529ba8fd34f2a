package khabar.graphql;

import static graphql.util.TreeTransformerUtil.changeNode;

import graphql.language.Description;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputObjectTypeExtensionDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds missing descriptions to a type, its fields and their arguments. */
@SuppressWarnings("rawtypes") // NodeVisitorStub declares them
final class DescriptionVisitor extends NodeVisitorStub {

    private final TypeDefinitionRegistry schema;
    private final DescriptionConventions conventions;

    DescriptionVisitor(TypeDefinitionRegistry schema, DescriptionConventions conventions) {
        this.schema = schema;
        this.conventions = conventions;
    }

    @Override
    public TraversalControl visitObjectTypeDefinition(ObjectTypeDefinition type, TraverserContext<Node> context) {
        var description = conventions.ofType(type.getName());
        return type.getDescription() != null || description == null || type instanceof ObjectTypeExtensionDefinition
                ? TraversalControl.CONTINUE
                : changeNode(context, type.transform(builder -> builder.description(description)));
    }

    @Override
    public TraversalControl visitInputObjectTypeDefinition(
            InputObjectTypeDefinition type, TraverserContext<Node> context) {
        var description = conventions.ofType(type.getName());
        return type.getDescription() != null
                        || description == null
                        || type instanceof InputObjectTypeExtensionDefinition
                ? TraversalControl.CONTINUE
                : changeNode(context, type.transform(builder -> builder.description(description)));
    }

    @Override
    public TraversalControl visitFieldDefinition(FieldDefinition field, TraverserContext<Node> context) {
        if (field.getDescription() != null) {
            return TraversalControl.CONTINUE;
        }
        var type = (ImplementingTypeDefinition<?>) context.getParentNode();
        var description = first(models(type, field.getName()).map(FieldDefinition::getDescription));
        return changeNode(context, field.transform(builder -> builder.description(description)));
    }

    @Override
    public TraversalControl visitInputValueDefinition(InputValueDefinition value, TraverserContext<Node> context) {
        if (value.getDescription() != null) {
            return TraversalControl.CONTINUE;
        }
        var description = context.getParentNode() instanceof FieldDefinition field
                ? ofArgument(context.getParentContext(), field.getName(), value.getName())
                : ofInputField(((InputObjectTypeDefinition) context.getParentNode()).getName(), value.getName());
        return changeNode(context, value.transform(builder -> builder.description(description)));
    }

    private @Nullable Description ofArgument(TraverserContext<Node> field, String name, String argument) {
        var type = (ImplementingTypeDefinition<?>) field.getParentNode();
        return first(Stream.concat(
                        models(type, name)
                                .flatMap(model -> model.getInputValueDefinitions().stream())
                                .filter(candidate -> candidate.getName().equals(argument)),
                        conventions.arguments(argument))
                .map(InputValueDefinition::getDescription));
    }

    private @Nullable Description ofInputField(String type, String field) {
        return first(conventions.fields(type, field).map(FieldDefinition::getDescription));
    }

    /** Fields with the same meaning. Interface fields come first, then fields from the conventions. */
    private Stream<FieldDefinition> models(ImplementingTypeDefinition<?> type, String field) {
        return Stream.concat(
                interfaces(type)
                        .flatMap(this::fields)
                        .filter(candidate -> candidate.getName().equals(field)),
                conventions.fields(type.getName(), field));
    }

    /** Reads the type's main definition, because extensions do not declare its interfaces. */
    private Stream<String> interfaces(ImplementingTypeDefinition<?> type) {
        var main = schema.getTypeOrNull(type.getName()) instanceof ImplementingTypeDefinition<?> found ? found : type;
        return main.getImplements().stream().map(implemented -> ((TypeName) implemented).getName());
    }

    private Stream<FieldDefinition> fields(String implemented) {
        return Stream.concat(
                        Stream.ofNullable(schema.getTypeOrNull(implemented, InterfaceTypeDefinition.class)),
                        schema.interfaceTypeExtensions().getOrDefault(implemented, List.of()).stream())
                .flatMap(definition -> definition.getFieldDefinitions().stream());
    }

    private static @Nullable Description first(Stream<@Nullable Description> descriptions) {
        return descriptions.filter(Objects::nonNull).findFirst().orElse(null);
    }
}
