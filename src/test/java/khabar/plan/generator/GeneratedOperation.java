package khabar.plan.generator;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.parser.Parser;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** An operation with the values of its variables. */
public record GeneratedOperation(Document document, Map<String, Object> variables) {

    private static final JsonMapper JSON = new JsonMapper();

    static GeneratedOperation parse(String document) {
        return new GeneratedOperation(Parser.parse(document), Map.of());
    }

    public String query() {
        return AstPrinter.printAst(document);
    }

    /** The parameters of its request. */
    public Map<String, Object> parameters() {
        return Map.of("query", query(), "variables", variables);
    }

    /** The body of its request. */
    public String body() {
        return JSON.writeValueAsString(parameters());
    }

    @Override
    public String toString() {
        return query().strip() + "\n" + JSON.writerWithDefaultPrettyPrinter().writeValueAsString(variables);
    }
}
