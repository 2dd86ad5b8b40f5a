import { describe, expect, it } from "vitest";
import { byTopic, progress } from "./grouping";

const steps = [
  { id: "vector", topic: "mathematics", minutes: 20 },
  { id: "matrix", topic: "mathematics", minutes: 30 },
  { id: "attention", topic: "attention", minutes: 45 },
  { id: "limit", topic: "mathematics", minutes: 15 },
];

describe("grouping by topic", () => {
  it("joins neighbours only and keeps the order", () => {
    expect(byTopic(steps).map(({ topic, steps: some }) => [topic, some.map(({ id }) => id)])).toEqual([
      ["mathematics", ["vector", "matrix"]],
      ["attention", ["attention"]],
      ["mathematics", ["limit"]],
    ]);
    expect(byTopic([])).toEqual([]);
  });
});

describe("progress", () => {
  it("counts steps and the minutes that are left", () => {
    expect(progress(steps, (id) => id === "vector")).toEqual({ done: 1, minutesLeft: 90 });
    expect(progress(steps, () => true)).toEqual({ done: 4, minutesLeft: 0 });
    expect(progress([], () => false)).toEqual({ done: 0, minutesLeft: 0 });
  });
});
