import { useTranslation } from "react-i18next";
import { timeLabels, withLabels, type TimeField, type TimeProblem } from "./timeProblem";

interface TimeWrongProps {
  readonly id: string;
  readonly with: TimeProblem;
}

/** What is wrong with the time, below its fields. */
export function TimeWrong({ id, with: problem }: TimeWrongProps) {
  const { t } = useTranslation();
  const label = (field: TimeField) => t(timeLabels[field]);
  // the API counts in minutes, this page in hours
  const text =
    problem.field === "minutes"
      ? t("plan.wrongHours", { label: label("minutes") })
      : withLabels(problem.detail ?? problem.title ?? "", label);
  const suggestions = problem.suggestions ?? [];
  return (
    <p id={id} className="time-problem" role="alert">
      {text}
      {suggestions.length > 0 && ` ${t("problem.maybe")} ${suggestions.join(t("terms.listSeparator"))}`}
    </p>
  );
}
