import { describe, expect, it } from "vitest";
import { readAddress, readList, writeAddress, writeList } from "./address";

describe("the address", () => {
  it("keeps lists readable", () => {
    expect(writeAddress({ to: "rope,topic:attention", lang: "zh-Hant" })).toBe(
      "?to=rope,topic:attention&lang=zh-Hant",
    );
  });

  it("leaves out what is not set", () => {
    expect(writeAddress({ topic: undefined, kind: null })).toBe("");
    expect(writeList([])).toBeUndefined();
  });

  it("comes back as it was written", () => {
    const values = { q: "旋轉 & 100%", to: "a,b" };
    expect(readAddress(writeAddress(values))).toEqual(values);
    expect(readList(writeList(["a", "b"]))).toEqual(["a", "b"]);
  });

  it("forgives empty and repeated words", () => {
    expect(readList(",a,,b,a,")).toEqual(["a", "b"]);
    expect(readList(7)).toEqual([]);
  });
});
