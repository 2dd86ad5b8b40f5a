/** The languages that everything is written in, by their tag (BCP 47). */
export const languages = ["en", "zh-Hant"] as const;

export type Language = (typeof languages)[number];

/** What each language calls itself. */
export const ownNames: Record<Language, string> = { en: "English", "zh-Hant": "繁體中文" };

const remembered = "waymark.language";

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** The language that a tag such as `zh-TW` or `en-US` asks for; undefined if nothing is written in it. */
export function languageOf(tag: unknown): Language | undefined {
  const primary = typeof tag === "string" ? tag.toLowerCase().split("-")[0] : undefined;
  return primary === "zh" ? "zh-Hant" : primary === "en" ? "en" : undefined;
}

/** The language for someone whose address names none: the last one chosen, else the browser's, else English. */
export function preferredLanguage(stored: string | null, browser: readonly string[]): Language {
  if (isLanguage(stored)) {
    return stored;
  }
  return browser.map(languageOf).find((language) => language !== undefined) ?? "en";
}

export function currentPreference(): Language {
  return preferredLanguage(localStorage.getItem(remembered), navigator.languages);
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(remembered, language);
}
