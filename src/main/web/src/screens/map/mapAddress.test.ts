import { describe, expect, it } from "vitest";
import { filtersOf, isFiltered, readCamera, readMapAddress, writeCamera } from "./mapAddress";

describe("the map's address", () => {
  it("keeps what it knows and forgets the rest", () => {
    expect(
      readMapAddress({ at: "rope", colour: "state", view: "0.2,0.3,0.5", other: "x", topic: "" }),
    ).toEqual({
      at: "rope",
      colour: "state",
      view: "0.2,0.3,0.5",
    });
    expect(readMapAddress({ colour: "rainbow", at: 7 })).toEqual({});
  });

  it.each(["", "1,2", "a,b,c", "0.5,0.5,0", "9,0,1", "0.5,0.5,1,1"])("has no camera at %j", (view) =>
    expect(readCamera(view)).toBeNull(),
  );

  it("says where the camera is in three short numbers, and nothing when all is in view", () => {
    expect(writeCamera({ x: 0.123456, y: 0.5, ratio: 0.32 })).toBe("0.123,0.5,0.32");
    expect(readCamera(writeCamera({ x: 0.25, y: 0.75, ratio: 0.1 }))).toEqual({
      x: 0.25,
      y: 0.75,
      ratio: 0.1,
    });
    expect(writeCamera({ x: 0.5000001, y: 0.5, ratio: 1 })).toBeUndefined();
  });

  it("is filtered by any filter, but not by blanks", () => {
    expect(isFiltered(filtersOf({ q: "  " }))).toBe(false);
    expect(isFiltered(filtersOf({ at: "rope", colour: "state" }))).toBe(false);
    for (const part of ["topic", "kind", "level", "track", "q"]) {
      expect(isFiltered(filtersOf({ [part]: "x" })), part).toBe(true);
    }
  });
});
