package khabar.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

/** The log of slow operations. Here, all are slow. */
@TestPropertySource(properties = "khabar.log.slow-operation=0s")
@ExtendWith(OutputCaptureExtension.class)
class SlowOperationTests extends HttpTest {

    @Test
    void logsTheCostOfEachAndTheSqlOnceWithoutValues(CapturedOutput log) throws Exception {
        var document =
                "query Slow($text: String!) { articles(first: 3, filter: {text: $text}) { nodes { key } } b: events { totalCount } }";
        var body = "{\"query\": \"%s\", \"variables\": {\"text\": \"Babuschkin\"}}".formatted(document);
        for (int i = 0; i < 2; i++) {
            post(body, "Content-Type", JSON);
        }

        var hash = DigestUtils.sha256Hex(document);
        assertThat(log.getAll().lines().filter(line -> line.contains("operation=Slow")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .containsPattern("document=%s cost=\\d+ ms=\\d+ statements=[1-9]\\d* statement-ms=\\d+ code=-"
                                .formatted(hash)));
        assertThat(log.getAll().lines().filter(line -> line.contains("document=%s sql=".formatted(hash))))
                .hasSizeBetween(2, 4)
                .allSatisfy(line -> assertThat(line).containsIgnoringCase("select"));
        assertThat(log.getAll().toLowerCase()).doesNotContain("babuschkin");
    }
}
