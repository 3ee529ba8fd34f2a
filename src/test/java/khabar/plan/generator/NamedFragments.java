package khabar.plan.generator;

import graphql.language.FragmentDefinition;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khabar.plan.generator.Selections.Place;

/** The named fragments of one operation. */
final class NamedFragments {

    private record Fragment(FragmentDefinition definition, Place place) {}

    private final Dice dice;
    private final PossibleTypes types;
    private final List<Fragment> fragments = new ArrayList<>();

    NamedFragments(Dice dice, PossibleTypes types) {
        this.dice = dice;
        this.types = types;
    }

    List<FragmentDefinition> definitions() {
        return fragments.stream().map(Fragment::definition).toList();
    }

    /** Adds a fragment and returns its name. */
    String add(Place place, SelectionSet selections) {
        var name = "F" + fragments.size();
        var definition = FragmentDefinition.newFragmentDefinition()
                .name(name)
                .typeCondition(TypeName.newTypeName(place.type().getName()).build())
                .selectionSet(selections)
                .build();
        fragments.add(new Fragment(definition, place));
        return name;
    }

    /** Returns a fragment that can be spread here without errors and excess of depth and nodes, if there is one. */
    Optional<String> fitting(Place place) {
        var fitting = fragments.stream().filter(each -> fits(each, place)).toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        var fragment = dice.pick(fitting);
        place.keys().addAll(fragment.place.keys());
        return Optional.of(fragment.definition.getName());
    }

    private boolean fits(Fragment fragment, Place place) {
        return fragment.place.depth() <= place.depth()
                && fragment.place.nodes() <= place.nodes()
                && types.overlap(fragment.place.type(), place.type())
                && place.keys().allows(fragment.place.keys());
    }
}
