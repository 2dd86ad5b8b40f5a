import { useEffect } from "react";

/** Whether a key press would be undone by the field it goes to. */
function writes(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !["checkbox", "radio", "file"].includes(target.type))
  );
}

/** Ctrl-Z or Cmd-Z takes the last change back, wherever nothing is being typed. What that needs is loaded then. */
export function useUndoKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (
        (event.ctrlKey || event.metaKey) &&
        !event.shiftKey &&
        event.key.toLowerCase() === "z" &&
        !writes(event.target)
      ) {
        event.preventDefault();
        void import("./learner").then(({ undo }) => undo());
      }
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}
