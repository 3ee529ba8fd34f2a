package khabar.plan.generator;

import graphql.introspection.Introspection;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import khabar.plan.generator.ResponseKeys.Selected;
import khabar.plan.generator.Selections.Place;

/** Fields with their arguments and aliases. */
final class SelectedFieldGenerator {

    private static final double REPEATED = 6;

    private final Dice dice;
    private final FieldArguments arguments;
    private final Paging paging;
    private final Size size;
    private final Selections selections;
    private int aliases;

    SelectedFieldGenerator(Dice dice, ValuePool pool, Variables variables, Size size, Selections selections) {
        this.dice = dice;
        this.arguments = new FieldArguments(dice, new InputValues(dice, pool, variables));
        this.paging = new Paging(dice, pool, variables);
        this.size = size;
        this.selections = selections;
    }

    Field field(Place place, List<Directive> directives) {
        var others = place.keys().selectedOn(place.type());
        if (!others.isEmpty() && dice.percent(REPEATED)) {
            var other = dice.pick(others);
            return field(place, other.getKey(), other.getValue(), directives);
        }
        var selected = selected(place, definition(place));
        return field(place, key(place, selected), selected, directives);
    }

    private Field field(Place place, String key, Selected selected, List<Directive> directives) {
        var name = selected.field().getName();
        var field = Field.newField(name)
                .alias(key.equals(name) && !dice.percent(1) ? null : key)
                .arguments(selected.arguments())
                .directives(directives);
        var keys = place.keys().add(key, selected);
        var type = GraphQLTypeUtil.unwrapAll(selected.field().getType());
        if (!GraphQLTypeUtil.isLeaf(type)) {
            var nodes = Math.max(1, place.nodes() / selected.pageSize());
            field.selectionSet(
                    selections.below(new Place((GraphQLNamedOutputType) type, keys, place.depth() - 1, nodes)));
        }
        return field.build();
    }

    private Selected selected(Place place, GraphQLFieldDefinition definition) {
        if (!FieldArguments.isPaged(definition)) {
            return new Selected(place.type(), definition, arguments.of(place.type(), definition), 1);
        }
        var list = place.type().getName() + "." + definition.getName();
        var page = paging.page(list, definition, place.nodes());
        var given = new ArrayList<>(page.arguments());
        if (!page.replaces()) {
            given.addAll(arguments.of(place.type(), definition));
        }
        return new Selected(place.type(), definition, given, page.size());
    }

    private GraphQLFieldDefinition definition(Place place) {
        if (!(place.type() instanceof GraphQLFieldsContainer parent) || !size.isChain() && dice.percent(7)) {
            return Introspection.TypeNameMetaFieldDef;
        }
        var fields = parent.getFieldDefinitions();
        var leaves = fields.stream().filter(SelectedFieldGenerator::isLeaf).toList();
        if (place.depth() <= 1) {
            return leaves.isEmpty() ? Introspection.TypeNameMetaFieldDef : dice.pick(leaves);
        }
        var composites = fields.stream().filter(field -> !isLeaf(field)).toList();
        var deepest = composites.stream().filter(this::goesOn).toList();
        if (!deepest.isEmpty()) {
            return dice.pick(deepest);
        }
        return dice.pick(leaves.isEmpty() || !composites.isEmpty() && dice.percent(60) ? composites : leaves);
    }

    /** Whether a field leads deeper, for an operation that is to be deep or to request many nodes. */
    private boolean goesOn(GraphQLFieldDefinition field) {
        var type = GraphQLTypeUtil.unwrapAll(field.getType());
        return size.isChain()
                && type instanceof GraphQLFieldsContainer container
                && container.getFieldDefinitions().stream().anyMatch(each -> !isLeaf(each));
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
    }

    /** The field's name, or an alias that other parts of the operation use as well. */
    private String key(Place place, Selected selected) {
        var name = selected.field().getName();
        if (!dice.percent(15) && place.keys().allows(name, selected)) {
            return name;
        }
        var alias = "a" + dice.below(6);
        return place.keys().allows(alias, selected) ? alias : "b" + aliases++;
    }
}
