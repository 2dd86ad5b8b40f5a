import { describe, expect, it } from "vitest";
import type { States } from "../../learner/outbox";
import { knownOf, tree, type Branch, type Shown } from "./topicTree";

const topics = [
  { id: "models", name: "Models" },
  { id: "attention", name: "Attention", parent: "models" },
  { id: "empty", name: "Empty", parent: "models" },
  { id: "math", name: "Mathematics" },
];
const concepts = [
  { id: "rope", name: "RoPE", topic: "attention", level: 3 },
  { id: "self-attention", name: "Self-attention", topic: "attention", level: 2 },
  { id: "transformer", name: "Transformer", topic: "models", level: 2 },
  { id: "vector", name: "Vector", topic: "math", level: 1 },
];
const states: States = new Map([
  ["rope", "known"],
  ["vector", "learning"],
]);

function names(branches: readonly Branch[]): unknown {
  return branches.map(({ id, concepts: own, children }) => [id, own.map((each) => each.id), names(children)]);
}

function shown(which: Shown, words = "") {
  return names(tree(topics, concepts, { words, shown: which, states }));
}

describe("the topic tree", () => {
  it("nests topics and sorts concepts by level", () => {
    expect(shown("all")).toEqual([
      ["models", ["transformer"], [["attention", ["self-attention", "rope"], []]]],
      ["math", ["vector"], []],
    ]);
  });

  it("shows only what fits, and no empty branches", () => {
    expect(shown("known")).toEqual([["models", [], [["attention", ["rope"], []]]]]);
    expect(shown("learning")).toEqual([["math", ["vector"], []]]);
    expect(shown("all", " ＲｏＰＥ ")).toEqual([["models", [], [["attention", ["rope"], []]]]]);
    expect(shown("all", "nothing")).toEqual([]);
  });

  it("counts all of a branch, whatever is shown", () => {
    const [models] = tree(topics, concepts, { words: "rope", shown: "all", states });
    expect(models?.all.length).toBe(3);
    expect(knownOf(models?.all ?? [], states)).toBe(1);
  });

  it("keeps topics whose parent is missing at the top", () => {
    expect(
      names(tree([{ id: "math", name: "M", parent: "gone" }], concepts, { words: "", shown: "all", states })),
    ).toEqual([["math", ["vector"], []]]);
  });
});
