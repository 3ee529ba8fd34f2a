package khabar.synthetic;

/** What an invented story is about, with its share among all stories. */
enum StoryKind {
    CAREER(0.55),
    STATEMENTS(0.15),
    INVESTMENT(0.07),
    RECRUITMENT(0.06),
    LAWSUIT(0.05),
    LAUNCH(0.05),
    CONSTRUCTION(0.02),
    MEETING(0.02),
    ACQUISITION(0.02),
    FOUNDING(0.01);

    private final double share;

    StoryKind(double share) {
        this.share = share;
    }

    static StoryKind of(Chance chance) {
        var rest = chance.share();
        for (var kind : values()) {
            rest -= kind.share;
            if (rest < 0) {
                return kind;
            }
        }
        return CAREER;
    }
}
