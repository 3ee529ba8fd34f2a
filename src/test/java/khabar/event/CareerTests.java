package khabar.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import khabar.seed.SeedLoader;
import khabar.testing.ApiTest;
import khabar.testing.EventBuilder;
import khabar.testing.GraphQlApi;
import khabar.testing.SeedBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The order of {@code Person.moves} and {@code report.people_moves} follows what is known, and says why. */
@ApiTest("khabar.seeds=././seeds") // a context of its own, whose database has the made-up careers as well
class CareerTests {

    /**
     * Careers: each move is + (joined) or - (left), a letter for the organization and a date; then < (before) or > (after) another
     * move, ~ for a former employer, or ^ for a next one. They are loaded in reverse order.
     */
    private static final Map<String, String> CAREERS = Map.of(
            "roughly-dated", "+A 2023; -A ../2023",
            "by-year", "+A ../2023; +B 2023; +C 2023-06",
            "undated-leaving", "+A 2010; -A; +B 2015",
            "undated-next", "+A 2010; -A ^B; +B; -B",
            "former", "+A; +B; +C ~A ~B",
            "documents", "+A <B; +B; +C >B",
            "before-a-date", "+A <B; +B 2015; +C 2020",
            "returned", "+A 2010; -A 2015; +A2 2018",
            "unknown", "+B 2020; +A",
            "open-end", "+A 2012/..; -A 2012; +B 2013");

    @Autowired
    GraphQlApi api;

    @Autowired
    JdbcClient sql;

    @BeforeAll
    static void load(@Autowired SeedLoader loader) {
        var seed = new SeedBuilder();
        List.of("a", "b", "c").forEach(letter -> seed.organization("career-" + letter));
        seed.article("career-article").on("2025");
        CAREERS.forEach((person, moves) -> addCareer(seed, person, List.of(moves.split("; "))));
        seed.load(loader);
    }

    private static void addCareer(SeedBuilder seed, String person, List<String> moves) {
        seed.person("career-" + person);
        moves.reversed().forEach(move -> addMove(seed, person, move.split(" ")));
    }

    private static void addMove(SeedBuilder seed, String person, String[] words) {
        var isHire = words[0].startsWith("+");
        var event = seed.event(isHire ? EventType.HIRE : EventType.DEPARTURE, key(person, words[0]))
                .of("career-" + person)
                .by(organization(words[0]));
        for (var i = 1; i < words.length; i++) {
            addKnown(event, person, words[i]);
        }
        event.reportedBy("career-article");
    }

    private static void addKnown(EventBuilder event, String person, String word) {
        switch (word.charAt(0)) {
            case '<' -> event.with("before", key(person, "+" + word.substring(1)));
            case '>' -> event.with("after", key(person, "+" + word.substring(1)));
            case '~' -> event.with(Role.FORMER_EMPLOYER, organization(word));
            case '^' -> event.with(Role.NEXT_EMPLOYER, organization(word));
            default -> event.on(word);
        }
    }

    private static String organization(String word) {
        return "career-" + Character.toLowerCase(word.charAt(1));
    }

    private static String key(String person, String move) {
        return person + move;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "roughly-dated   | +A DATE; -A JOINED_BEFORE_LEFT",
                "by-year         | +A DATE; +B DATE; +C DATE",
                "undated-leaving | +A DATE; -A JOINED_BEFORE_LEFT; +B DATE",
                "undated-next    | +A DATE; -A JOINED_BEFORE_LEFT; +B FORMER_EMPLOYER; -B JOINED_BEFORE_LEFT",
                "former          | +B FORMER_EMPLOYER; +A FORMER_EMPLOYER; +C FORMER_EMPLOYER",
                "documents       | +A SOURCE; +B SOURCE; +C SOURCE",
                "before-a-date   | +A SOURCE; +B DATE; +C DATE",
                "returned        | +A DATE; -A DATE; +A2 DATE",
                "unknown         | +B DATE; +A UNKNOWN",
                "open-end        | +A DATE; -A DATE; +B DATE",
            })
    void ordersMovesByWhatIsKnown(String person, String expected) {
        var moves = new ArrayList<String>();
        for (var move : moves("career-" + person)) {
            moves.add(String.valueOf(move.get("key")).substring(person.length()) + " " + placement(move, "reason"));
        }

        assertThat(String.join("; ", moves)).isEqualTo(expected);
        assertThat(sql.sql(
                                "select event_key || ' ' || placement from report.people_moves where person_key = ? order by move_number")
                        .param("career-" + person)
                        .query(String.class)
                        .list())
                .containsExactlyElementsOf(
                        moves.stream().map(move -> person + move).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mike-dalton      | dalton-joins-robinhood dalton-joins-xai dalton-leaves-xai openai-hires-dalton",
                "uday-ruddarraju  | ruddarraju-joins-robinhood ruddarraju-leaves-xai ruddarraju-leaves-x openai-hires-ruddarraju",
                "david-lau        | lau-joins-tesla lau-leaves-tesla openai-hires-lau",
                "angela-fan       | fan-leaves-meta openai-hires-fan",
                "igor-babuschkin  | babuschkin-joins-deepmind babuschkin-joins-openai babuschkin-joins-xai babuschkin-leaves-xai",
            })
    void ordersTheCareersOfTheDocuments(String person, String expected) {
        assertThat(moves(person)).extracting(move -> move.get("key")).isEqualTo(List.of(expected.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "undated-next, +B, -A, -B",
        "documents, +B, +A, +C",
        "before-a-date, +A, , +B",
        "unknown, +A, , ",
        "returned, -A, +A, ",
    })
    void namesTheMovesBeforeAndAfter(String person, String move, String after, String before) {
        assertThat(moves("career-" + person))
                .filteredOn(found -> found.get("key").equals(key(person, move)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(placement(found, "after")).isEqualTo(reference(person, after));
                    assertThat(placement(found, "before")).isEqualTo(reference(person, before));
                });
    }

    private static Object reference(String person, String move) {
        return move == null ? null : Map.of("key", key(person, move));
    }

    private static Object placement(Map<String, ?> move, String field) {
        return ((Map<?, ?>) move.get("placement")).get(field);
    }

    private List<Map<String, ?>> moves(String person) {
        return api.execute("""
                { person(by: {key: "%s"}) { moves { nodes { key ... on Hire { placement { reason after { key } before { key } } }
                    ... on Departure { placement { reason after { key } before { key } } } } } } }""".formatted(person)).at("person.moves.nodes");
    }
}
