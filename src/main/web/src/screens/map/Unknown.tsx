import { useTranslation } from "react-i18next";

interface UnknownProps {
  readonly names: readonly string[];
  readonly onClear: () => void;
}

/** Says which topics or which track of the address are not there. */
export function Unknown({ names, onClear }: UnknownProps) {
  const { t } = useTranslation();
  if (names.length === 0) {
    return null;
  }
  return (
    <p role="status">
      {t("map.unknown", { names: names.join(", ") })}{" "}
      <button type="button" className="chip chip-clear" onClick={onClear}>
        {t("map.clearUnknown")}
      </button>
    </p>
  );
}
