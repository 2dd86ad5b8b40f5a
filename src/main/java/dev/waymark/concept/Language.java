package dev.waymark.concept;

import java.util.Locale;

/** A language in which all content is written. */
public enum Language {
    ENGLISH("en"),
    TRADITIONAL_CHINESE("zh-Hant");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, as in content files: {@code en} or {@code zh-Hant}. */
    public String tag() {
        return tag;
    }

    /** The content language for a locale: Chinese of any region or script reads Traditional Chinese, all others English. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? TRADITIONAL_CHINESE : ENGLISH;
    }
}
