import { useTranslation } from "react-i18next";
import { useTime } from "../../study/time";
import { shortValue } from "./curve";

interface NeighboursProps {
  readonly value: number;
  /** How far away the others are. */
  readonly minutes: number;
  readonly less: number;
  readonly more: number;
}

/** What a little more time and a little less would be worth. */
export function Neighbours({ value, minutes, less, more }: NeighboursProps) {
  const { t } = useTranslation();
  const time = useTime()(minutes);
  return (
    <dl className="neighbours" aria-label={t("plan.neighbours")}>
      <div>
        <dt>{t("plan.addTime", { time })}</dt>
        <dd>
          {more > value
            ? t("plan.gain", { value: shortValue(more), change: shortValue(more - value) })
            : t("plan.same", { value: shortValue(value) })}
        </dd>
      </div>
      <div>
        <dt>{t("plan.takeTime", { time })}</dt>
        <dd>
          {less < value
            ? t("plan.loss", { value: shortValue(less), change: shortValue(value - less) })
            : t("plan.same", { value: shortValue(value) })}
        </dd>
      </div>
    </dl>
  );
}
