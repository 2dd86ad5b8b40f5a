package dev.waymark.store;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A change that cannot be taken back: it was already, it is too long ago, or there never was one. 409. */
public final class NothingToUndo extends ErrorResponseException {

    NothingToUndo(String change) {
        super(
                HttpStatus.CONFLICT,
                body(change),
                null,
                change.isEmpty() ? "problem.rule.nothing-to-undo" : "problem.rule.not-undoable",
                new Object[] {change, Integer.toString(Learners.REMEMBERED_CHANGES)});
    }

    private static ProblemDetail body(String change) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.CONFLICT);
        problem.setProperty("field", "change");
        problem.setProperty("value", change);
        problem.setProperty("rule", change.isEmpty() ? "nothing-to-undo" : "not-undoable");
        return problem;
    }

    @Override
    public String getTitleMessageCode() {
        return "problem.title.conflict";
    }
}
