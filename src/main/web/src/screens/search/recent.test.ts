import { describe, expect, it } from "vitest";
import { placeOf } from "./placeOf";
import { parseRecent, remember } from "./recent";

const thing = (id: string, kind = "concept") => ({ kind, id, name: id.toUpperCase() });

describe("what was found before", () => {
  it("has the newest first, each thing once, and eight at most", () => {
    const all = "abcdefghij"
      .split("")
      .reduce<ReturnType<typeof remember>>((recent, id) => remember(recent, thing(id)), []);
    expect(all.map((each) => each.id).join("")).toBe("jihgfedc");
    expect(
      remember(all, thing("e"))
        .map((each) => each.id)
        .join(""),
    ).toBe("ejihgfdc");
    expect(remember([thing("a")], thing("a", "topic"))).toHaveLength(2);
  });

  it("is nothing when what was stored makes no sense", () => {
    for (const stored of [null, "", "{", "7", '{"a":1}', '[{"kind":"concept"}, null, 3]']) {
      expect(parseRecent(stored)).toEqual([]);
    }
    expect(parseRecent(JSON.stringify([thing("a")]))).toEqual([thing("a")]);
  });
});

describe("where a hit leads", () => {
  it("is its page, or the map with a filter", () => {
    expect(placeOf(thing("q", "question"), true)).toMatchObject({
      to: "/questions/$id",
      params: { id: "q" },
    });
    expect(placeOf(thing("s", "source"), true)).toMatchObject({ to: "/sources/$id" });
    expect(placeOf(thing("t", "topic"), false)).toMatchObject({ to: "/map", search: { topic: "t" } });
    expect(placeOf(thing("r", "track"), false)).toMatchObject({ to: "/map", search: { track: "r" } });
    expect(placeOf(thing("c"), false)).toMatchObject({ to: "/concepts/$id" });
    expect(placeOf(thing("c"), true)).toMatchObject({ to: "/map" });
  });
});
