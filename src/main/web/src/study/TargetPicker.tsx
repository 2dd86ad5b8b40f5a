import { Combobox, ComboboxItem, ComboboxLabel, ComboboxPopover, ComboboxProvider } from "@ariakit/react";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { searchQuery } from "../api/queries";
import { useLanguage } from "../app/useLanguage";
import { targetOf } from "./targetNames";

type Thing = "concept" | "question" | "topic" | "track";

const things: readonly string[] = ["concept", "question", "topic", "track"];

/** A search that adds what is chosen to the targets. */
export function TargetPicker({ onPick }: { readonly onPick: (target: string) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [words, setWords] = useState("");
  const wanted = useDeferredValue(words.trim());
  const search = useQuery({
    ...searchQuery(language, wanted),
    enabled: wanted !== "",
    placeholderData: (before) => before,
  });
  const hits =
    wanted === "" ? [] : (search.data?.hits ?? []).filter(({ kind }) => things.includes(kind)).slice(0, 12);
  return (
    <div className="picker">
      <ComboboxProvider
        inputValue={words}
        setInputValue={setWords}
        resetValueOnHide={false}
        setSelectedValue={(value) => {
          if (typeof value === "string" && value !== "") {
            onPick(value);
            setWords("");
          }
        }}
      >
        <ComboboxLabel className="unseen">{t("path.add")}</ComboboxLabel>
        <Combobox autoSelect placeholder={t("path.add")} className="picker-field" />
        <ComboboxPopover gutter={4} sameWidth className="picker-list" hidden={wanted === ""}>
          {hits.map(({ kind, id, name }) => (
            <ComboboxItem
              key={`${kind} ${id}`}
              value={targetOf(kind, id)}
              setValueOnClick={false}
              className="picker-item"
            >
              <span className="picker-name">{name}</span>
              <span className="pill">{t(`terms.thing.${kind as Thing}`)}</span>
            </ComboboxItem>
          ))}
          {hits.length === 0 && wanted !== "" && !search.isFetching && (
            <p className="picker-none">{t(search.isError ? "problem.notLoaded" : "path.noHits")}</p>
          )}
        </ComboboxPopover>
      </ComboboxProvider>
    </div>
  );
}
