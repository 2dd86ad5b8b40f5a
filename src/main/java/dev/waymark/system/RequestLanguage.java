package dev.waymark.system;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/** {@code ?lang=} before {@code Accept-Language}; English unless Chinese is preferred. Any Chinese reads Traditional. */
final class RequestLanguage implements LocaleResolver {

    static final Locale ENGLISH = Locale.ENGLISH;
    static final Locale TRADITIONAL_CHINESE = Locale.forLanguageTag("zh-Hant");
    static final List<String> TAGS = List.of("en", "zh-Hant");

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String wanted = request.getParameter("lang");
        if (wanted != null) {
            return wanted.equals("zh-Hant") ? TRADITIONAL_CHINESE : ENGLISH;
        }
        if (request.getHeader("Accept-Language") == null) {
            return ENGLISH;
        }
        for (Locale locale : Collections.list(request.getLocales())) {
            if (locale.getLanguage().equals("zh")) {
                return TRADITIONAL_CHINESE;
            }
            if (locale.getLanguage().equals("en")) {
                return ENGLISH;
            }
        }
        return ENGLISH;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is part of the request.");
    }
}
