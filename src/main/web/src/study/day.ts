import { useTranslation } from "react-i18next";
import { useLanguage } from "../app/useLanguage";
import type { Language } from "../i18n/language";

/** The weekday and the date of a day such as 2026-03-02. Reckoned at noon UTC, where no clock is ever put forward. */
export function dayParts(
  day: string,
  language: Language,
): { readonly weekday: string; readonly date: string } {
  const at = new Date(`${day}T12:00:00Z`);
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language === "zh-Hant" ? "zh-Hant-TW" : "en-GB", {
      ...options,
      timeZone: "UTC",
    }).format(at);
  return { weekday: say({ weekday: "short" }), date: say({ day: "numeric", month: "short" }) };
}

/** Says a day as people do: Mon 2 Mar. What is no day stays as it is. */
export function useDay(): (day: string) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (day) =>
    Number.isNaN(Date.parse(`${day}T12:00:00Z`)) ? day : t("terms.day", dayParts(day, language));
}

/** A text in which days are said, instead of written as 2026-03-02; after a Chinese bracket there is no space. */
export function sayDays(text: string, say: (day: string) => string): string {
  return text.replace(/\b(\d{4}-\d\d-\d\d)( ?)/g, (_, day: string, space: string) => {
    const said = say(day);
    return said.endsWith("）") ? said : said + space;
  });
}
