import { useTranslation } from "react-i18next";

/** Whole hours and the minutes that are left. */
export function split(minutes: number): { readonly hours: number; readonly minutes: number } {
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}

/** Time since the start, such as 2:05. */
export function clock(minutes: number): string {
  const { hours, minutes: rest } = split(minutes);
  return `${hours}:${String(rest).padStart(2, "0")}`;
}

/** Says a time as people do: 45 min, 2 h, 2 h 5 min. */
export function useTime(): (minutes: number) => string {
  const { t } = useTranslation();
  return (minutes) => {
    const { hours, minutes: rest } = split(minutes);
    if (hours === 0) {
      return t("terms.minutes", { count: rest });
    }
    return rest === 0 ? t("study.hours", { hours }) : t("study.hoursMinutes", { hours, minutes: rest });
  };
}
