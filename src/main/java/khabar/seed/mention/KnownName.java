package khabar.seed.mention;

import com.ibm.icu.lang.UCharacter;
import khabar.name.Spelling;

/**
 * An entity's name.
 *
 * @param isCurated whether a curator has assigned the name to the entity, in one article
 */
public record KnownName(long entityId, String name, boolean isCurated) {

    public String normalized() {
        return Spelling.normalized(name);
    }

    /** Compares capitals, so that "meta" does not match the name "Meta", nor "Who" the acronym "WHO". */
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
