import { useTranslation } from "react-i18next";
import { strings } from "../i18n/strings";

type Kind = keyof (typeof strings.en.terms)["kind"];
type Format = keyof (typeof strings.en.study)["format"];
type Source = keyof (typeof strings.en.study)["source"];
type As = keyof (typeof strings.en.study)["as"];
type Level = keyof (typeof strings.en.terms)["level"];

export const formats = Object.keys(strings.en.study.format) as readonly Format[];
export const levels = ["1", "2", "3", "4", "5"] as const;

/** The API's terms in the reader's language. The API and the translations have the same sets; a new one shows as it is spelt. */
export function useWords() {
  const { t } = useTranslation();
  return {
    kind: (kind: string) => t(`terms.kind.${kind as Kind}`, { defaultValue: kind }),
    format: (format: string) => t(`study.format.${format as Format}`, { defaultValue: format }),
    source: (kind: string) => t(`study.source.${kind as Source}`, { defaultValue: kind }),
    relation: (as: string, direction: string) =>
      direction === "in"
        ? t(`study.asIn.${as as As}`, { defaultValue: as })
        : t(`study.as.${as as As}`, { defaultValue: as }),
    level: (level: number) =>
      t("study.level", { level, name: t(`terms.level.${String(level) as Level}`, { defaultValue: "" }) }),
  };
}
