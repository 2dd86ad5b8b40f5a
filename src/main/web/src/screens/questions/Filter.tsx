import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { categoriesQuery, tracksQuery } from "../../api/queries";
import { useLanguage } from "../../app/useLanguage";
import { formats, levels, useWords } from "../../study/words";
import { WordsInput } from "../../ui/WordsInput";
import { isFiltered, withFilter, type FilterKey } from "./questionsAddress";

/** How long the typing rests before the list changes, in milliseconds. */
const pause = 300;

/** The filters of the list of questions; each change goes into the address. */
export function Filter() {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useWords();
  const address = useSearch({ from: "/questions" });
  const navigate = useNavigate({ from: "/questions" });
  const categories = useQuery(categoriesQuery(language)).data ?? [];
  const tracks = useQuery(tracksQuery(language)).data ?? [];
  const choose = (key: FilterKey, value: string) =>
    void navigate({
      search: (now) => ({
        ...(now.lang === undefined ? {} : { lang: now.lang }),
        ...withFilter(now, key, value),
      }),
      replace: true,
    });
  const select = (key: FilterKey, options: readonly { readonly value: string; readonly name: string }[]) => (
    <label className="field">
      <span>{t(`questions.${key}`)}</span>
      <select value={address[key] ?? ""} onChange={(event) => choose(key, event.target.value)}>
        <option value="">{t("questions.all")}</option>
        {options.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <search className="filter" aria-label={t("questions.filter")}>
      <label className="field field-words">
        <span>{t("questions.text")}</span>
        <WordsInput
          value={address.text ?? ""}
          maxLength={200}
          pause={pause}
          onWords={(text) => choose("text", text)}
        />
      </label>
      {select(
        "category",
        categories.map(({ id, name }) => ({ value: id, name })),
      )}
      {select(
        "format",
        formats.map((value) => ({ value, name: words.format(value) })),
      )}
      {select(
        "level",
        levels.map((value) => ({ value, name: words.level(Number(value)) })),
      )}
      {select(
        "track",
        tracks.map(({ id, name }) => ({ value: id, name })),
      )}
      {isFiltered(address) && (
        <button
          type="button"
          className="button"
          onClick={() =>
            void navigate({
              search: (now) => (now.lang === undefined ? {} : { lang: now.lang }),
              replace: true,
            })
          }
        >
          {t("questions.clear")}
        </button>
      )}
    </search>
  );
}
