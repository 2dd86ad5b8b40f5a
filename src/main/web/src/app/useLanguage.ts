import { useSearch } from "@tanstack/react-router";
import { currentPreference, type Language } from "../i18n/language";

/** The language in the address. */
export function useLanguage(): Language {
  const { lang } = useSearch({ strict: false });
  return lang ?? currentPreference();
}
