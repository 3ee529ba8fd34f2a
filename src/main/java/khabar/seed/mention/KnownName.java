package khabar.seed.mention;

import com.ibm.icu.lang.UCharacter;
import khabar.name.Spelling;

/** A spelling by which an entity is known, to everybody or, by a curator's word, in one article. */
public record KnownName(long entityId, String name, boolean isCurated) {

    public String normalized() {
        return Spelling.normalized(name);
    }

    /** "Meta" is not meant by "meta", nor WHO by "Who". */
    boolean isMeantBy(String spelling) {
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
