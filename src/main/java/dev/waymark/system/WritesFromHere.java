package dev.waymark.system;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses changes that a page of another site asks for. Browsers say where a request comes from ({@code Sec-Fetch-Site},
 * {@code Origin}); other programs say nothing and are let in. A page that took over a name for this machine (DNS rebinding)
 * is told by the {@code Host}: on the loopback interface only names of this machine are served, and the names that were set.
 */
final class WritesFromHere implements HandlerInterceptor {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final boolean loopbackOnly;
    private final List<String> hosts;

    /**
     * @param address the address that the server listens on
     * @param hosts names beside those of this machine under which the server is reached
     */
    WritesFromHere(String address, List<String> hosts) {
        this.loopbackOnly = LOOPBACK.contains(address) || address.equals("::1");
        this.hosts = List.copyOf(hosts);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (READS.contains(request.getMethod())) {
            return true;
        }
        String host = request.getHeader(HttpHeaders.HOST);
        if (loopbackOnly && !isOurName(host)) {
            throw refused("Host", host);
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw refused("Sec-Fetch-Site", site);
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && !isSame(origin, host)) {
            throw refused("Origin", origin);
        }
        return true;
    }

    private boolean isOurName(@Nullable String host) {
        if (host == null) {
            return false;
        }
        String name = host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
        return LOOPBACK.contains(name) || hosts.contains(name);
    }

    private static boolean isSame(String origin, @Nullable String host) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static ErrorResponseException refused(String field, @Nullable String value) {
        String said = value == null ? "" : value;
        String shown = said.substring(0, Math.min(said.length(), 120));
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.FORBIDDEN);
        problem.setProperty("field", field);
        problem.setProperty("value", shown);
        problem.setProperty("rule", "from-here");
        problem.setProperty("suggestions", List.of());
        return new ForeignWrite(problem, field, shown);
    }

    private static final class ForeignWrite extends ErrorResponseException {
        ForeignWrite(ProblemDetail problem, String field, String value) {
            super(HttpStatus.FORBIDDEN, problem, null, "problem.rule.from-here", new Object[] {field, value});
        }

        @Override
        public String getTitleMessageCode() {
            return "problem.title.forbidden";
        }
    }
}
