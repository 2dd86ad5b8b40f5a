package dev.waymark.system;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Refuses a language that nothing is written in, and says in which language an answer is. */
final class LanguageCheck implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String wanted = request.getParameter("lang");
        if (wanted != null && !RequestLanguage.TAGS.contains(wanted)) {
            throw unknown(wanted);
        }
        response.setHeader(
                HttpHeaders.CONTENT_LANGUAGE,
                RequestContextUtils.getLocale(request).toLanguageTag());
        return true;
    }

    private static ErrorResponseException unknown(String wanted) {
        String shown = wanted.substring(0, Math.min(wanted.length(), 40));
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setProperty("field", "lang");
        problem.setProperty("value", shown);
        problem.setProperty("rule", "unknown-language");
        problem.setProperty("suggestions", RequestLanguage.TAGS);
        return new InvalidLanguage(problem, shown);
    }

    private static final class InvalidLanguage extends ErrorResponseException {
        InvalidLanguage(ProblemDetail problem, String wanted) {
            super(HttpStatus.BAD_REQUEST, problem, null, "problem.rule.unknown-language", new Object[] {wanted});
        }

        @Override
        public String getTitleMessageCode() {
            return "problem.title.invalid";
        }
    }
}
