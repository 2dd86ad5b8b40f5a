import { afterEach, expect, it, vi } from "vitest";
import { dismissUndo, shownToasts, toast } from "./toast";

afterEach(() => vi.useRealTimers());

it("offers to undo go when that is done, other messages stay", () => {
  vi.useFakeTimers();
  const run = () => undefined;
  toast("RoPE: Known", { label: "Undo", run, undoes: 7 });
  toast("ALiBi: Known", { label: "Undo", run, undoes: 8 });
  toast("Undone");
  dismissUndo(new Set([8]));
  expect(shownToasts().map(({ text }) => text)).toEqual(["RoPE: Known", "Undone"]);
});
