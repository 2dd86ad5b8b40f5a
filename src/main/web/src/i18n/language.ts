/** The languages that everything is written in, by their tag (BCP 47). */
export const languages = ["en", "zh-Hant"] as const;

export type Language = (typeof languages)[number];

/** What each language calls itself. */
export const ownNames: Record<Language, string> = { en: "English", "zh-Hant": "繁體中文" };

const remembered = "waymark.language";

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** The language for someone whose address names none: the last one chosen, else the browser's, else English. */
export function preferredLanguage(stored: string | null, browser: readonly string[]): Language {
  if (isLanguage(stored)) {
    return stored;
  }
  for (const tag of browser) {
    const primary = tag.split("-")[0];
    if (primary === "zh") {
      return "zh-Hant";
    }
    if (primary === "en") {
      return "en";
    }
  }
  return "en";
}

export function currentPreference(): Language {
  return preferredLanguage(localStorage.getItem(remembered), navigator.languages);
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(remembered, language);
}
