import { useRef, useState, type KeyboardEvent, type MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import type { State } from "../../learner/states";
import type { Facts } from "./facts";
import { scrollFor, windowOf } from "./window";

interface ConceptListProps {
  readonly facts: Facts;
  readonly shown: readonly number[];
  readonly selected: string | undefined;
  readonly states: ReadonlyMap<string, State>;
  readonly colourOf: (index: number) => string;
  readonly onPoint: (id: string | null) => void;
  readonly onSelect: (id: string) => void;
}

const rowHeight = 52;

/**
 * The concepts as a list: one stop for the Tab key, arrows, Home and End move, Enter selects. Only the rows near the view are
 * in the document; each says its place in the whole.
 */
export function ConceptList({
  facts,
  shown,
  selected,
  states,
  colourOf,
  onPoint,
  onSelect,
}: ConceptListProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const [scroll, setScroll] = useState({ top: 0, height: 900 });
  const current = Math.min(active, Math.max(0, shown.length - 1));
  const { first, end } = windowOf(scroll.top, scroll.height, rowHeight, shown.length);
  const idOf = (row: number) => facts.nodes[shown[row] ?? -1]?.id;

  const move = (to: number) => {
    const row = Math.min(Math.max(to, 0), shown.length - 1);
    const element = scroller.current;
    setActive(row);
    if (element !== null) {
      element.scrollTop = scrollFor(row, element.scrollTop, element.clientHeight, rowHeight);
      setScroll({ top: element.scrollTop, height: element.clientHeight });
    }
    onPoint(idOf(row) ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(scroll.height / rowHeight) - 1);
    const targets: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: shown.length - 1,
    };
    const target = targets[event.key];
    const id = idOf(current);
    if (target !== undefined) {
      event.preventDefault();
      move(target);
    } else if ((event.key === "Enter" || event.key === " ") && id !== undefined) {
      event.preventDefault();
      onSelect(id);
    }
  };
  const rowAt = (event: MouseEvent) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-row]") : null;
    return row === null ? undefined : Number(row.dataset["row"]);
  };
  const activeId = idOf(current);
  return (
    <div
      ref={scroller}
      className="concept-list"
      role="listbox"
      aria-label={t("map.list")}
      aria-activedescendant={activeId === undefined ? undefined : `row-${activeId}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={({ currentTarget }) => {
        // A click says itself which concept is meant.
        if (currentTarget.matches(":focus-visible")) {
          onPoint(activeId ?? null);
        }
      }}
      onBlur={() => onPoint(null)}
      onScroll={({ currentTarget }) =>
        setScroll({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })
      }
      onClick={(event) => {
        const row = rowAt(event);
        const id = row === undefined ? undefined : idOf(row);
        if (row !== undefined && id !== undefined) {
          setActive(row);
          onSelect(id);
        }
      }}
      onMouseMove={(event) => {
        const row = rowAt(event);
        onPoint(row === undefined ? null : (idOf(row) ?? null));
      }}
      onMouseLeave={() => onPoint(null)}
    >
      <div className="concept-rows" style={{ height: shown.length * rowHeight }} role="presentation">
        {shown.slice(first, end).map((index, offset) => {
          const row = first + offset;
          const node = facts.nodes[index];
          if (node === undefined) {
            return null;
          }
          const state = states.get(node.id);
          return (
            <div
              key={node.id}
              id={`row-${node.id}`}
              data-row={row}
              role="option"
              aria-selected={node.id === selected}
              aria-posinset={row + 1}
              aria-setsize={shown.length}
              className={row === current ? "concept-row concept-row-active" : "concept-row"}
              style={{ transform: `translateY(${row * rowHeight}px)` }}
            >
              <span className="dot" style={{ background: colourOf(index) }} aria-hidden="true" />
              <span className="concept-row-name">{node.name}</span>
              <span className="concept-row-facts">
                {t(`terms.kind.${node.kind as "theory"}`)} · {t("terms.levelShort", { level: node.level })} ·{" "}
                {t("terms.minutes", { count: node.minutes })}
                {state !== undefined && ` · ${t(`terms.state.${state}`)}`}
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
