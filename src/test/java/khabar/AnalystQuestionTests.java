package khabar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import khabar.testing.ApiTest;
import khabar.testing.FlatRows;
import khabar.testing.GraphQlApi;
import khabar.testing.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The questions on the page about SQL, answered by both of their queries. */
@ApiTest
class AnalystQuestionTests {

    private static final Pattern QUESTION = Pattern.compile(
            "^### (\\d+\\. [^\n]*)\n(?:(?!^###).)*?^```sql\n(.*?)^```\n```graphql\n(.*?)^```",
            Pattern.MULTILINE | Pattern.DOTALL);

    @Autowired
    GraphQlApi api;

    @Autowired
    DataSource database;

    private record Question(String text, String sql, String graphql) {

        @Override
        public String toString() {
            return text;
        }
    }

    private static List<Question> questions() throws IOException {
        return QUESTION.matcher(Files.readString(Path.of("src/docs/sql.md")))
                .results()
                .map(match -> new Question(match.group(1), match.group(2), match.group(3)))
                .toList();
    }

    @Test
    void areTwelve() throws IOException {
        assertThat(questions()).hasSize(12).extracting(Question::text).doesNotHaveDuplicates();
    }

    /** The columns of GraphQL come first. */
    @ParameterizedTest
    @MethodSource("questions")
    void haveTheSameAnswersInBothLanguages(Question question) throws Exception {
        var answers =
                FlatRows.of(question.graphql, api.execute(question.graphql).data());

        try (var reader = ReportReader.open(database)) {
            var width = answers.getFirst().size();
            assertThat(reader.rows(question.sql))
                    .map(row -> row.subList(0, width))
                    .hasSizeGreaterThan(1)
                    .containsExactlyInAnyOrderElementsOf(answers);
        }
    }
}
