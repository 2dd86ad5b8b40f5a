import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { tracksQuery } from "../../api/queries";
import { useLanguage } from "../../app/useLanguage";
import { writeList } from "../../app/address";
import { MultiSelect } from "../../ui/MultiSelect";
import { SingleSelect } from "../../ui/SingleSelect";
import { WordsInput } from "../../ui/WordsInput";
import type { Facts } from "./facts";
import { Unknown } from "./Unknown";
import { isFiltered, type Filters, type MapAddress } from "./mapAddress";

/** A change of the address: parts that are undefined go. */
export type AddressChange = { readonly [K in keyof MapAddress]?: MapAddress[K] | undefined };

interface FilterBarProps {
  readonly facts: Facts;
  readonly filters: Filters;
  readonly colour: "topic" | "state";
  readonly count: number;
  readonly onChange: (change: AddressChange) => void;
}

/** What to show on the map and in the list, and what colours mean. */
export function FilterBar({ facts, filters, colour, count, onChange }: FilterBarProps) {
  const { t } = useTranslation();
  const tracks = useQuery(tracksQuery(useLanguage()));
  const kinds = [...new Set(facts.nodes.map((node) => node.kind))].sort();
  const unknownTopics = filters.topics.filter((topic) => !facts.topicNames.has(topic));
  const unknownTrack = [filters.track]
    .filter((track) => track !== undefined)
    .filter((track) => tracks.data?.every(({ id }) => id !== track) ?? false);
  return (
    <div className="filters" role="group" aria-label={t("map.filters")}>
      <WordsInput
        className="filter-words"
        value={filters.q}
        maxLength={200}
        placeholder={t("map.words")}
        aria-label={t("map.words")}
        onWords={(words) => onChange({ q: words === "" ? undefined : words })}
      />
      <MultiSelect
        label={t("map.topic")}
        values={filters.topics}
        choices={facts.view.topics.map(({ id, name, parent }) => ({
          value: id,
          label: name,
          depth: parent === undefined ? 0 : 1,
        }))}
        onChange={(topics) => onChange({ topic: writeList(topics) })}
      />
      <MultiSelect
        label={t("map.kind")}
        values={filters.kinds}
        choices={kinds.map((kind) => ({ value: kind, label: t(`terms.kind.${kind as "theory"}`) }))}
        onChange={(chosen) => onChange({ kind: writeList(chosen) })}
      />
      <MultiSelect
        label={t("map.level")}
        values={filters.levels}
        choices={(["1", "2", "3", "4", "5"] as const).map((level) => ({
          value: level,
          label: `${level} · ${t(`terms.level.${level}`)}`,
        }))}
        onChange={(levels) => onChange({ level: writeList(levels) })}
      />
      <SingleSelect
        label={t("map.track")}
        none={t("map.anyTrack")}
        value={filters.track}
        choices={(tracks.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(track) => onChange({ track })}
      />
      <SingleSelect
        label={t("map.colour")}
        none={t("map.colours.topic")}
        value={colour === "state" ? "state" : undefined}
        choices={[{ value: "state", label: t("map.colours.state") }]}
        onChange={(chosen) => onChange({ colour: chosen === "state" ? "state" : undefined })}
      />
      <Unknown
        names={[...unknownTopics, ...unknownTrack]}
        onClear={() =>
          onChange({
            topic: writeList(filters.topics.filter((topic) => facts.topicNames.has(topic))),
            ...(unknownTrack.length === 0 ? {} : { track: undefined }),
          })
        }
      />
      {isFiltered(filters) && (
        <button
          type="button"
          className="chip chip-clear"
          onClick={() =>
            onChange({ topic: undefined, kind: undefined, level: undefined, track: undefined, q: undefined })
          }
        >
          {t("map.clear")}
        </button>
      )}
      <p className="filter-count" role="status">
        {t("map.shown", { count, total: facts.nodes.length })}
      </p>
    </div>
  );
}
