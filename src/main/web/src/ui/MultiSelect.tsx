import {
  ComboboxItem,
  ComboboxItemCheck,
  ComboboxProvider,
  ComboboxSelect,
  ComboboxSelectLabel,
} from "@ariakit/react";
import { SelectMenu } from "./SelectMenu";

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** How deep it hangs below others, from 0. */
  readonly depth?: number;
}

interface MultiSelectProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** A small button that opens a list in which several things can be ticked; it says how many are. */
export function MultiSelect({ label, choices, values, onChange }: MultiSelectProps) {
  return (
    <ComboboxProvider
      selectedValue={[...values]}
      setSelectedValue={(chosen: string[]) => onChange(chosen)}
      placement="bottom-start"
    >
      <ComboboxSelectLabel className="unseen">{label}</ComboboxSelectLabel>
      <ComboboxSelect className={values.length > 0 ? "chip chip-on" : "chip"}>
        {label}
        {values.length > 0 && <span className="chip-count">{values.length}</span>}
        <span className="chip-arrow" aria-hidden="true" />
      </ComboboxSelect>
      <SelectMenu>
        {choices.map((choice) => (
          <ComboboxItem
            key={choice.value}
            value={choice.value}
            className="select-item"
            style={{ paddingInlineStart: `${0.75 + (choice.depth ?? 0)}rem` }}
          >
            <ComboboxItemCheck className="select-check" />
            {choice.label}
          </ComboboxItem>
        ))}
      </SelectMenu>
    </ComboboxProvider>
  );
}
