package khabar.date;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Resolves the computed field of the FuzzyDate GraphQL type. */
@Controller
class FuzzyDateController {

    @SchemaMapping
    String formatted(FuzzyDate date, @Argument @Nullable String language, @Argument @Nullable Calendar calendar) {
        return date.formatted(
                Objects.requireNonNullElse(language, "en"), Objects.requireNonNullElse(calendar, Calendar.GREGORIAN));
    }
}
