package khabar.plan.generator;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The selections of one operation: fields, inline fragments and named fragments. */
@SuppressWarnings("rawtypes") // as GraphQL Java's syntax trees are
final class Selections {

    /** Enough aliases of one field to exceed {@code khabar.limits.aliases}. */
    private static final int MANY_ALIASES = 60;

    /** Where a selection is, and what is still allowed below it. */
    record Place(GraphQLNamedOutputType type, ResponseKeys keys, int depth, long nodes) {

        Place narrowed(GraphQLNamedOutputType condition) {
            return new Place(condition, keys, depth, nodes);
        }
    }

    private final Dice dice;
    private final PossibleTypes types;
    private final Size size;
    private final SelectedFieldGenerator fields;
    private final SelectionDirectives directives;
    private final NamedFragments fragments;
    private int remaining;

    Selections(Dice dice, PossibleTypes types, ValuePool pool, Variables variables, Size size) {
        this.dice = dice;
        this.types = types;
        this.size = size;
        this.fragments = new NamedFragments(dice, types);
        this.remaining = size.fields();
        this.directives = new SelectionDirectives(dice, variables);
        this.fields = new SelectedFieldGenerator(dice, pool, variables, size, this);
    }

    List<FragmentDefinition> fragments() {
        return fragments.definitions();
    }

    SelectionSet of(GraphQLObjectType root) {
        var place = new Place(root, new ResponseKeys(), size.depth(), size.nodes());
        var selections = new ArrayList<>(selections(place));
        if (size.hasManyAliases()) {
            for (var i = 0; i < MANY_ALIASES; i++) {
                selections.add(Field.newField("operationCost", new SelectionSet(List.of(new Field("depth"))))
                        .alias("t" + i)
                        .build());
            }
        }
        return new SelectionSet(selections);
    }

    SelectionSet below(Place place) {
        return new SelectionSet(selections(place));
    }

    private List<Selection> selections(Place place) {
        var selections = new ArrayList<Selection>();
        var count = size.isChain() ? 1 : dice.percent(60) ? dice.between(2, 4) : dice.between(1, 7);
        for (var i = 0; i < count && (remaining > 0 || i == 0); i++) {
            selections.add(selection(place));
        }
        return selections;
    }

    private Selection<?> selection(Place place) {
        remaining--;
        var kind = dice.below(100);
        var isAbstract = !(place.type() instanceof GraphQLObjectType);
        if (kind < (isAbstract ? 30 : 6) || place.type() instanceof GraphQLUnionType && kind < 90) {
            return inlineFragment(place);
        }
        if (kind < (isAbstract ? 42 : 14)) {
            return spread(place);
        }
        return fields.field(place, directives.some());
    }

    private InlineFragment inlineFragment(Place place) {
        var fragment = InlineFragment.newInlineFragment().directives(directives.some());
        if (dice.percent(15)) {
            return fragment.selectionSet(below(place)).build();
        }
        var condition = condition(place);
        return fragment.typeCondition(typeName(condition))
                .selectionSet(below(place.narrowed(condition)))
                .build();
    }

    private Selection<?> spread(Place place) {
        var known = dice.percent(60) ? fragments.fitting(place) : Optional.<String>empty();
        if (known.isPresent()) {
            return spread(known.get());
        }
        var inner = new Place(condition(place), new ResponseKeys(), place.depth(), place.nodes());
        var name = fragments.add(inner, below(inner));
        if (!place.keys().allows(inner.keys())) {
            return InlineFragment.newInlineFragment().selectionSet(below(place)).build();
        }
        place.keys().addAll(inner.keys());
        return spread(name);
    }

    private FragmentSpread spread(String name) {
        return FragmentSpread.newFragmentSpread(name)
                .directives(directives.some())
                .build();
    }

    /** Mostly a narrower type. */
    private GraphQLNamedOutputType condition(Place place) {
        var candidates = types.conditions(place.type());
        var objects =
                candidates.stream().filter(GraphQLObjectType.class::isInstance).toList();
        return dice.pick(dice.percent(70) ? objects : candidates);
    }

    private static TypeName typeName(GraphQLNamedOutputType type) {
        return TypeName.newTypeName(type.getName()).build();
    }
}
