package khabar.text;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers for dates in the reader's language and calendar. */
@Controller
class FuzzyDateController {

    @SchemaMapping
    String formatted(FuzzyDate date, @Argument String language, @Argument Calendar calendar) {
        return date.formatted(language, calendar);
    }
}
