package dev.waymark.store;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The database did not answer. Reads go on from the snapshot; a write has changed nothing and may be tried again. */
public final class DatabaseUnavailable extends ErrorResponseException {

    DatabaseUnavailable(Throwable cause) {
        super(
                HttpStatus.SERVICE_UNAVAILABLE,
                ProblemDetail.forStatus(HttpStatus.SERVICE_UNAVAILABLE),
                cause,
                "problem.rule.database-unavailable",
                new Object[0]);
        getHeaders().set("Retry-After", "5");
    }

    @Override
    public String getTitleMessageCode() {
        return "problem.title.unavailable";
    }
}
