import { useEffect, useEffectEvent, useRef, type RefObject } from "react";

/**
 * Keeps the keyboard where the reader is when list and selection take each other's place beside the map; Escape leads from the
 * selection back to the list. Returns what to mark the place with.
 *
 * @param at the selected concept
 */
export function useSideFocus(at: string | undefined, close: () => void): RefObject<HTMLElement | null> {
  const side = useRef<HTMLElement>(null);
  const before = useRef(at);
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target as Element;
    const here = target === document.body || target.closest(".map-canvas") !== null;
    if (
      event.key === "Escape" &&
      !event.defaultPrevented &&
      (here || side.current?.contains(target) === true)
    ) {
      close();
    }
  });

  useEffect(() => {
    const lost = document.activeElement === document.body || document.activeElement === side.current;
    if (before.current !== at && lost) {
      const list = side.current?.querySelector<HTMLElement>("[role=listbox]");
      (list ?? side.current)?.focus({ preventScroll: true });
    }
    before.current = at;
  }, [at]);

  useEffect(() => {
    if (at === undefined) {
      return;
    }
    const listen = (event: KeyboardEvent) => onEscape(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [at]);

  return side;
}
