package khabar.date;

/** How certain a source is about a date. */
public enum DateCertainty {
    CERTAIN(""),
    APPROXIMATE("~"),
    UNCERTAIN("?");

    private final String qualifier;

    DateCertainty(String qualifier) {
        this.qualifier = qualifier;
    }

    /** EDTF qualifier, which follows the date. */
    String qualifier() {
        return qualifier;
    }

    static DateCertainty ofSuffix(String suffix) {
        return switch (suffix) {
            case "~" -> APPROXIMATE;
            case "?" -> UNCERTAIN;
            default -> CERTAIN;
        };
    }
}
