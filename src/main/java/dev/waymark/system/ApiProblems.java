package dev.waymark.system;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every wrong request gets problem details (RFC 9457) in the reader's language; what we did wrong is logged, not shown. */
@RestControllerAdvice
class ApiProblems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ApiProblems.class);

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ResponseEntity<Object> answer = super.handleTypeMismatch(e, headers, status, request);
        if (answer != null && answer.getBody() instanceof ProblemDetail problem) {
            String field = e instanceof MethodArgumentTypeMismatchException argument
                    ? argument.getName()
                    : String.valueOf(e.getPropertyName());
            describe(problem, field, String.valueOf(e.getValue()), "whole-number");
        }
        return answer;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ResponseEntity<Object> answer = super.handleMissingServletRequestParameter(e, headers, status, request);
        if (answer != null && answer.getBody() instanceof ProblemDetail problem) {
            describe(problem, e.getParameterName(), "", "required");
        }
        return answer;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        UnreadableBody wrong = UnreadableBody.of(e);
        boolean tooLong = wrong.rule().equals("body-too-long");
        HttpStatusCode answer = tooLong ? HttpStatus.CONTENT_TOO_LARGE : status;
        Object[] arguments = {wrong.field(), String.join(", ", wrong.suggestions()), BodyLimit.MAX_BYTES >> 20};
        ProblemDetail problem = createProblemDetail(e, answer, "", "problem.rule." + wrong.rule(), arguments, request);
        describe(problem, wrong.field(), "", wrong.rule());
        problem.setProperty("suggestions", wrong.suggestions());
        return handleExceptionInternal(e, problem, headers, answer, request);
    }

    /** A fault of ours. */
    @ExceptionHandler(RuntimeException.class)
    ResponseEntity<Object> unexpected(RuntimeException e, WebRequest request) {
        log.error("A request failed: {}", request.getDescription(false), e);
        ProblemDetail problem = createProblemDetail(
                e, HttpStatus.INTERNAL_SERVER_ERROR, "The server failed.", "problem.rule.internal", null, request);
        return ResponseEntity.internalServerError().body(problem);
    }

    private static void describe(ProblemDetail problem, String field, String value, String rule) {
        problem.setProperty("field", field);
        problem.setProperty("value", value.substring(0, Math.min(value.length(), 120)));
        problem.setProperty("rule", rule);
        problem.setProperty("suggestions", List.of());
    }
}
