package khabar.seed.mention;

import com.ibm.icu.lang.UCharacter;
import khabar.name.Spelling;

/**
 * A name of an entity.
 *
 * @param isCurated whether a curator has assigned the name to the entity, in one article
 */
public record KnownName(long entityId, String name, boolean isCurated) {

    public String normalized() {
        return Spelling.normalized(name);
    }

    /** Compares capitals as names require: "meta" is not the name "Meta", and "Who" is not "WHO". */
    boolean matches(String spelling) {
        return !hasCapitals(name) || (isAcronym() ? isUpperCase(spelling) : hasCapitals(spelling));
    }

    private boolean isAcronym() {
        return name.length() > 1 && isUpperCase(name);
    }

    private static boolean isUpperCase(String text) {
        return text.codePoints().noneMatch(UCharacter::isLowerCase);
    }

    private static boolean hasCapitals(String text) {
        return text.codePoints().anyMatch(letter -> UCharacter.isUpperCase(letter) || UCharacter.isTitleCase(letter));
    }
}
