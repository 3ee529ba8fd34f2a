package khabar.date;

/** How far a source stands by a date that it gives. */
public enum DateCertainty {
    CERTAIN(""),
    APPROXIMATE("~"),
    UNCERTAIN("?");

    private final String mark;

    DateCertainty(String mark) {
        this.mark = mark;
    }

    /** The suffix of EDTF. */
    String mark() {
        return mark;
    }

    static DateCertainty marked(String mark) {
        return switch (mark) {
            case "~" -> APPROXIMATE;
            case "?" -> UNCERTAIN;
            default -> CERTAIN;
        };
    }
}
