import {
  ComboboxItem,
  ComboboxItemCheck,
  ComboboxProvider,
  ComboboxSelect,
  ComboboxSelectLabel,
} from "@ariakit/react";
import { useTranslation } from "react-i18next";
import type { Choice } from "./MultiSelect";
import { SelectMenu } from "./SelectMenu";

interface SingleSelectProps {
  readonly label: string;
  /** What the choice of nothing is called. */
  readonly none: string;
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** A small button that opens a list in which one thing or nothing can be chosen; it shows what is. */
export function SingleSelect({ label, none, choices, value, onChange }: SingleSelectProps) {
  const { t } = useTranslation();
  const chosen = choices.find((choice) => choice.value === value);
  return (
    <ComboboxProvider
      selectedValue={value ?? ""}
      setSelectedValue={(next: string) => onChange(next === "" ? undefined : next)}
      placement="bottom-start"
    >
      <ComboboxSelectLabel className="unseen">{label}</ComboboxSelectLabel>
      <ComboboxSelect className={chosen === undefined ? "chip" : "chip chip-on"}>
        <span className="chip-text">
          {chosen === undefined ? label : label + t("terms.colon") + chosen.label}
        </span>
        <span className="chip-arrow" aria-hidden="true" />
      </ComboboxSelect>
      <SelectMenu>
        {[{ value: "", label: none }, ...choices].map((choice) => (
          <ComboboxItem key={choice.value} value={choice.value} className="select-item">
            <ComboboxItemCheck className="select-check" />
            {choice.label}
          </ComboboxItem>
        ))}
      </SelectMenu>
    </ComboboxProvider>
  );
}
