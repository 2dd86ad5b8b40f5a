import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "./language";
import { strings } from "./strings";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: (typeof strings)["en"] };
  }
}

/** Starts with the language that the address names; later ones come through {@link speak}. */
export async function startI18n(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { en: { translation: strings.en }, "zh-Hant": { translation: strings["zh-Hant"] } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

/** Switches the words without a reload. */
export function speak(language: Language): void {
  if (i18next.language !== language) {
    void i18next.changeLanguage(language);
  }
  document.documentElement.lang = language;
}
