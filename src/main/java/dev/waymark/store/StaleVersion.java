package dev.waymark.store;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A change that was made for another version than the present one: 412 with the present one. Nothing has changed. */
public final class StaleVersion extends ErrorResponseException {

    StaleVersion(long expected, long present) {
        super(
                HttpStatus.PRECONDITION_FAILED,
                body(expected, present),
                null,
                "problem.rule.stale-version",
                new Object[] {Long.toString(expected), Long.toString(present)});
    }

    private static ProblemDetail body(long expected, long present) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.PRECONDITION_FAILED);
        problem.setProperty("field", "If-Match");
        problem.setProperty("value", Long.toString(expected));
        problem.setProperty("rule", "stale-version");
        problem.setProperty("version", present);
        return problem;
    }

    @Override
    public String getTitleMessageCode() {
        return "problem.title.stale";
    }
}
