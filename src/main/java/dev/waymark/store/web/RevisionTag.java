package dev.waymark.store.web;

import dev.waymark.store.Snapshots;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Gives every answer of the API the graph revision as a weak entity tag, and answers 304 to whoever has it: an answer depends
 * on nothing but address, language, program and revision; the revision's own answer says whether the database answers, too. What a
 * learner knows has a version of its own and is left out.
 */
@Component
class RevisionTag implements HandlerInterceptor {

    private final Snapshots snapshots;
    private final String program;

    RevisionTag(Snapshots snapshots, ObjectProvider<BuildProperties> build) {
        this.snapshots = snapshots;
        BuildProperties properties = build.getIfAvailable();
        this.program = properties == null || properties.getTime() == null
                ? "dev"
                : Long.toString(properties.getTime().getEpochSecond(), Character.MAX_RADIX);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String language = RequestContextUtils.getLocale(request).toLanguageTag();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        boolean away = request.getRequestURI().equals("/api/revision") && !snapshots.isDatabaseReachable();
        String tag = "W/\"%s.%s.%s%s\""
                .formatted(snapshots.current().revision().tag(), program, language, away ? ".away" : "");
        return !new ServletWebRequest(request, response).checkNotModified(tag);
    }
}
