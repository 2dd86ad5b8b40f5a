package dev.waymark.store;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that a rule of the API refuses: problem details with field, value, rule and suggestions (RFC 9457). */
public final class InvalidParameter extends ErrorResponseException {

    private static final int SHOWN = 120;

    /**
     * A refused value.
     *
     * @param field the parameter
     * @param value what it was; cut when it is long
     * @param rule a key of the message bundle below {@code problem.rule.}, with its arguments; rules that start with
     *     {@code unknown} have a second message that names the suggestions
     */
    public InvalidParameter(String field, String value, String rule, List<String> suggestions, Object... arguments) {
        super(
                HttpStatus.BAD_REQUEST,
                body(field, value, rule, suggestions),
                null,
                "problem.rule." + rule + (suggestions.isEmpty() || !rule.startsWith("unknown") ? "" : "-maybe"),
                arguments);
    }

    private static ProblemDetail body(String field, String value, String rule, List<String> suggestions) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setProperty("field", field);
        problem.setProperty("value", shorten(value));
        problem.setProperty("rule", rule);
        problem.setProperty("suggestions", List.copyOf(suggestions));
        return problem;
    }

    @Override
    public String getTitleMessageCode() {
        return "problem.title.invalid";
    }

    /** The value as it is shown in a message. */
    static String shorten(String value) {
        return value.length() > SHOWN ? value.substring(0, SHOWN) + "..." : value;
    }
}
