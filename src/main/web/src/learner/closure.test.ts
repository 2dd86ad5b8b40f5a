import { describe, expect, it } from "vitest";
import { closure, implied, needs } from "./closure";

const map = {
  nodes: ["vector", "attention", "rope", "yarn"].map((id) => ({ id })),
  edges: [
    [1, 0],
    [2, 1],
    [3, 2],
  ],
};

describe("what is known", () => {
  it("reads edges from concept to prerequisite", () => {
    expect(needs(map).get("rope")).toEqual(["attention"]);
    expect(needs(map).get("vector")).toEqual([]);
  });

  it("includes what a known concept needs, not what needs it", () => {
    const known = implied(
      needs(map),
      new Map([
        ["rope", "known"],
        ["yarn", "learning"],
      ] as const),
    );
    expect([...known].sort()).toEqual(["attention", "rope", "vector"]);
  });

  it("passes over concepts that the graph does not have, and ends on cycles", () => {
    const cycle = needs({
      nodes: [{ id: "a" }, { id: "b" }],
      edges: [
        [0, 1],
        [1, 0],
      ],
    });
    expect([...closure(cycle, ["a", "gone"])].sort()).toEqual(["a", "b"]);
  });
});
