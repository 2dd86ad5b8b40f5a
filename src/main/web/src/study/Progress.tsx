import { useTranslation } from "react-i18next";

interface ProgressProps {
  readonly done: number;
  readonly all: number;
  readonly label: string;
}

/** How much of something is known, as a bar and in words. */
export function Progress({ done, all, label }: ProgressProps) {
  const { t } = useTranslation();
  return (
    <span className="progress">
      <progress value={done} max={Math.max(all, 1)} aria-label={label} />
      <span className="progress-words">{t("study.of", { done, all })}</span>
    </span>
  );
}
