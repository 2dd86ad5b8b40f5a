import { describe, expect, it } from "vitest";
import { nothingEarly, withKey, type Early } from "./early";

function press(...keys: readonly string[]): Early {
  return keys.reduce(
    (early, key) => withKey(early, { key, ctrlKey: false, metaKey: false, altKey: false }) ?? early,
    nothingEarly,
  );
}

describe("what is typed before the search is there", () => {
  it("becomes its words", () => {
    expect(press("r", "o", "p", "e")).toEqual({ words: "rope", entered: false });
    expect(press("旋", "轉", "x", "Backspace").words).toBe("旋轉");
  });

  it("leaves other keys alone", () => {
    expect(press("Shift", "R", "ArrowDown", "F5", "Tab").words).toBe("R");
    expect(withKey(nothingEarly, { key: "r", ctrlKey: true, metaKey: false, altKey: false })).toBeNull();
  });

  it("ends with Enter, if there is anything to look for", () => {
    expect(press("a", "Enter", "b")).toEqual({ words: "a", entered: true });
    expect(press("Enter", "b")).toEqual({ words: "b", entered: false });
  });
});
