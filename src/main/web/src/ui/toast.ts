import { useSyncExternalStore } from "react";

/** A short message that goes away by itself; with an action ("Undo") it stays longer. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void; readonly undoes?: number };
}

let toasts: readonly Toast[] = [];
let next = 1;
const listeners = new Set<() => void>();

function set(now: readonly Toast[]): void {
  toasts = now;
  listeners.forEach((listener) => listener());
}

export function dismiss(id: number): void {
  set(toasts.filter((toast) => toast.id !== id));
}

/** Takes away the offers to undo what is undone already. */
export function dismissUndo(undone: ReadonlySet<number>): void {
  set(toasts.filter(({ action }) => action?.undoes === undefined || !undone.has(action.undoes)));
}

/** Shows a message at the edge of the page, and says it to screen readers. */
export function toast(text: string, action?: Toast["action"]): void {
  const id = next++;
  set([...toasts.slice(-2), action === undefined ? { id, text } : { id, text, action }]);
  setTimeout(() => dismiss(id), action === undefined ? 6_000 : 15_000);
}

export function shownToasts(): readonly Toast[] {
  return toasts;
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, shownToasts);
}
