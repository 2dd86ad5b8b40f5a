package dev.waymark.store;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** An address of something that the graph does not have: 404 with the nearest ids. */
public final class UnknownId extends ErrorResponseException {

    /**
     * An id without a thing.
     *
     * @param kind what was looked for: {@code concept}, {@code question}, ...
     */
    public UnknownId(String kind, String value, List<String> suggestions) {
        super(
                HttpStatus.NOT_FOUND,
                body(kind, value, suggestions),
                null,
                suggestions.isEmpty() ? "problem.rule.unknown-" + kind : "problem.rule.unknown-" + kind + "-maybe",
                new Object[] {InvalidParameter.shorten(value), String.join(", ", suggestions)});
    }

    private static ProblemDetail body(String kind, String value, List<String> suggestions) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
        problem.setProperty("field", "id");
        problem.setProperty("value", InvalidParameter.shorten(value));
        problem.setProperty("rule", "unknown-" + kind);
        problem.setProperty("suggestions", List.copyOf(suggestions));
        return problem;
    }

    @Override
    public String getTitleMessageCode() {
        return "problem.title.unknown";
    }
}
