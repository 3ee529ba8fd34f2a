package khabar.web;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * GraphiQL in a browser.
 *
 * @param address where the program is, without a slash at the end
 */
record GraphiqlPage(Chromium browser, String address) {

    GraphiqlPage open(String path, Object... variables) {
        browser.open(UriComponentsBuilder.fromUriString(address + path)
                .encode()
                .buildAndExpand(variables)
                .toUriString());
        browser.find(".graphiql-query-editor .view-line");
        return this;
    }

    void click(String selector) {
        browser.find(selector).click();
    }

    /** Waits for the operation: the editor is there before its text. */
    String executed() {
        await().atMost(Chromium.TIMEOUT).until(this::operation, not(String::isBlank));
        click(".graphiql-execute-button");
        return await().atMost(Chromium.TIMEOUT).until(this::response, not(String::isBlank));
    }

    String operation() {
        return model("operation.graphql");
    }

    private String response() {
        return model("response.json");
    }

    /** The whole text of an editor, from its model: the DOM has only the visible lines. */
    private String model(String file) {
        return (String) browser.execute(
                "return __MONACO.editor.getModels().find(model => model.uri.path.endsWith(arguments[0])).getValue()",
                file);
    }

    long countTabs() {
        return (Long) browser.execute("return document.querySelectorAll('.graphiql-tab').length");
    }

    void checkConsoleAndRequests() {
        assertThat(browser.warnings()).isEmpty();
        assertThat(browser.requests()).isNotEmpty().allMatch(url -> url.startsWith(address + "/"));
    }
}
