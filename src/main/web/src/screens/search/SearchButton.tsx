import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { onSearchAsked } from "./ask";
import { EarlyKeys } from "./early";

const loadPalette = () => import("./Palette");
const Palette = lazy(() => loadPalette().then((module) => ({ default: module.Palette })));

const early = new EarlyKeys();
const takeEarly = () => early.take();

const isMac = navigator.userAgent.includes("Mac");

/** Opens the search, as Ctrl-K or Cmd-K do anywhere. The search itself is loaded when it is first wanted. */
export function SearchButton() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    // Once there is nothing better to do, so that it opens at once.
    const timer = setTimeout(() => void loadPalette(), 1_000);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() === "k" &&
        (event.ctrlKey || event.metaKey) &&
        !event.altKey &&
        !event.shiftKey
      ) {
        event.preventDefault();
        setWanted(true);
        setOpen((now) => !now);
      }
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);
  useEffect(
    () =>
      onSearchAsked(() => {
        setWanted(true);
        setOpen(true);
      }),
    [],
  );
  useEffect(() => (open ? early.listen(() => setOpen(false)) : undefined), [open]);
  return (
    <>
      <button
        type="button"
        className="search-button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onPointerEnter={() => void loadPalette()}
        onClick={() => {
          setWanted(true);
          setOpen(true);
        }}
      >
        <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">
          <circle cx="6.8" cy="6.8" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M10.4 10.4 14 14" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
        </svg>
        <span className="search-button-text">{t("shell.searchHint")}</span>
        <kbd className="search-button-keys" aria-hidden="true">
          {isMac ? "⌘K" : "Ctrl K"}
        </kbd>
      </button>
      {wanted && (
        <Suspense>
          <Palette open={open} setOpen={setOpen} takeEarly={takeEarly} />
        </Suspense>
      )}
    </>
  );
}
