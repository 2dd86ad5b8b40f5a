import { describe, expect, it } from "vitest";
import { applied, overlay, readWaiting, writeWaiting, type Waiting } from "./outbox";

const waiting: readonly Waiting[] = [
  { id: 1, marking: { state: "known", concepts: ["rope", "alibi"] } },
  { id: 2, marking: { state: "learning", concepts: ["rope"] } },
];

describe("what waits to be saved", () => {
  it("shows over what is saved, the last word first", () => {
    const states = overlay(new Map([["vector", "known"]]), waiting);
    expect(Object.fromEntries(states)).toEqual({ vector: "known", alibi: "known", rope: "learning" });
  });

  it("leaves the saved states as they are", () => {
    const saved = new Map([["rope", "unknown" as const]]);
    overlay(saved, waiting);
    expect(saved.get("rope")).toBe("unknown");
    expect(overlay(saved, [])).toBe(saved);
  });

  it("outlives the page", () => {
    expect(readWaiting(writeWaiting(waiting)).map(({ marking }) => marking)).toEqual(
      waiting.map(({ marking }) => marking),
    );
  });

  it.each([null, "", "{", "7", '[{"state":"yes","concepts":["rope"]}]', '[{"state":"known"}]'])(
    "is nothing when storage holds %s",
    (stored) => {
      expect(readWaiting(stored)).toEqual([]);
    },
  );
});

describe("an answer", () => {
  const said = [{ concept: "rope", state: "known", since: "2026-01-01T00:00:00Z", inGraph: false }];

  it("adds, changes and removes", () => {
    const after = { state: "learning", since: "2026-01-02T00:00:00Z" };
    expect(applied(said, [{ concept: "alibi", after }]).map(({ concept }) => concept)).toEqual([
      "alibi",
      "rope",
    ]);
    expect(applied(said, [{ concept: "rope", after }])).toEqual([
      { concept: "rope", ...after, inGraph: false },
    ]);
    expect(applied(said, [{ concept: "rope" }])).toEqual([]);
  });
});
