import { useEffect } from "react";

/** The document's title: what the page is about, then the program. */
export function useTitle(about: string | undefined): void {
  useEffect(() => {
    document.title = about === undefined ? "Waymark" : `${about} · Waymark`;
  }, [about]);
}
