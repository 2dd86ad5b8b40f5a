import {
  Combobox,
  ComboboxItem,
  ComboboxList,
  ComboboxProvider,
  Dialog,
  DialogDismiss,
  DialogHeading,
  VisuallyHidden,
} from "@ariakit/react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useRouterState } from "@tanstack/react-router";
import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent, type Ref } from "react";
import { useTranslation } from "react-i18next";
import { searchQuery } from "../../api/queries";
import { useLanguage } from "../../app/useLanguage";
import { Failure } from "../../ui/Answer";
import type { Early } from "./early";
import "./palette.css";
import { placeOf } from "./placeOf";
import { storedRecent, storeRecent, type Recent } from "./recent";

interface PaletteProps {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** What was typed before the field was there. */
  readonly takeEarly: () => Early;
}

type Item = Recent & { readonly summary?: string };

/** Finds concepts, questions, topics, tracks and sources in both languages, by keyboard alone. Empty, it shows what was found last. */
export function Palette({ open, setOpen, takeEarly }: PaletteProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  return (
    <Dialog
      open={open}
      initialFocus={field}
      onClose={() => setOpen(false)}
      className="palette"
      backdrop={<div className="palette-backdrop" />}
    >
      <VisuallyHidden>
        <DialogHeading>{t("search.title")}</DialogHeading>
      </VisuallyHidden>
      <DialogDismiss className="icon-button palette-close" aria-label={t("search.close")}>
        <span aria-hidden="true">×</span>
      </DialogDismiss>
      {open && <Finder field={field} close={() => setOpen(false)} takeEarly={takeEarly} />}
    </Dialog>
  );
}

interface FinderProps extends Pick<PaletteProps, "takeEarly"> {
  readonly field: Ref<HTMLInputElement>;
  readonly close: () => void;
}

function Finder({ field, close, takeEarly }: FinderProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const onMap = useRouterState({ select: (state) => state.location.pathname === "/map" });
  const [words, setWords] = useState("");
  const wanted = words.trim();
  /** The words for which Enter was pressed before there were results. */
  const [entered, setEntered] = useState<string | null>(null);
  const rested = useDebounced(wanted, 120);
  const asked = entered === wanted ? wanted : rested;
  const found = useQuery({
    ...searchQuery(language, asked),
    enabled: asked !== "",
    placeholderData: keepPreviousData,
  });
  const [recent] = useState(storedRecent);
  const searching = wanted !== "";
  const items: readonly Item[] = searching ? (found.data?.hits ?? []) : recent;
  const fresh = asked === wanted && found.isSuccess && !found.isPlaceholderData;
  const settled = searching && asked === wanted && !found.isFetching;
  const choose = (item: Item) => {
    storeRecent(item);
    close();
    void navigate(placeOf(item, onMap));
  };
  const best = searching && fresh && entered === wanted ? items[0] : undefined;
  const onBest = useEffectEvent(choose);
  useEffect(() => {
    if (best !== undefined) {
      onBest(best);
    }
  }, [best]);
  const onFocus = () => {
    const early = takeEarly();
    if (early.words !== "") {
      setWords(early.words);
      setEntered(early.entered ? early.words.trim() : null);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter") {
      return;
    }
    if (event.nativeEvent.isComposing) {
      event.stopPropagation();
    } else if (searching && !fresh) {
      event.preventDefault();
      setEntered(wanted);
    }
  };
  return (
    <ComboboxProvider
      inputValue={words}
      setInputValue={setWords}
      open
      focusLoop
      compositeElementInFocusOrder={false}
    >
      <Combobox
        ref={field}
        autoSelect="always"
        onFocus={onFocus}
        onKeyDownCapture={onKeyDown}
        className="palette-input"
        placeholder={t("search.hint")}
        aria-label={t("search.hint")}
      />
      <div className="palette-found">
        {!searching && recent.length > 0 && <p className="palette-title">{t("search.recent")}</p>}
        {!searching && recent.length === 0 && <p className="palette-note">{t("search.first")}</p>}
        {searching && found.error !== null && (
          <Failure error={found.error} retry={() => void found.refetch()} />
        )}
        {settled && found.error === null && items.length === 0 && (
          <p className="palette-note">{t("search.nothing", { words: wanted })}</p>
        )}
        {searching && found.data?.complete === false && (
          <p className="palette-note">{t("search.namesOnly")}</p>
        )}
        <ComboboxList alwaysVisible className="palette-list" aria-label={t("search.results")}>
          {items.map((item) => (
            <ComboboxItem
              key={`${item.kind}:${item.id}`}
              value={`${item.kind}:${item.id}`}
              setValueOnClick={false}
              hideOnClick={false}
              focusOnHover
              className="palette-item"
              onClick={() => choose(item)}
            >
              <span className={`palette-kind palette-kind-${item.kind}`}>
                {t(`terms.thing.${item.kind as "concept"}`)}
              </span>
              <span className="palette-name">{item.name}</span>
              {item.summary !== undefined && item.summary !== "" && (
                <span className="palette-summary">{item.summary}</span>
              )}
            </ComboboxItem>
          ))}
        </ComboboxList>
        <p className="unseen" role="status">
          {settled ? t("search.count", { count: items.length }) : ""}
        </p>
      </div>
      <p className="palette-keys" aria-hidden="true">
        <kbd>↑</kbd> <kbd>↓</kbd> {t("search.keyMove")} <kbd>↵</kbd>{" "}
        {onMap ? t("search.keyFly") : t("search.keyOpen")} <kbd>Esc</kbd> {t("search.keyClose")}
      </p>
    </ComboboxProvider>
  );
}

function useDebounced(value: string, milliseconds: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
