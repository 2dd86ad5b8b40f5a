import { describe, expect, it } from "vitest";
import { readAddress, writeAddress } from "../../app/address";
import { filterOf, isFiltered, lastPageBefore, readQuestionsAddress, withFilter } from "./questionsAddress";

describe("the address of the questions", () => {
  it("comes back as it was written", () => {
    const address = { category: "coding", level: "3", text: "旋轉 & RoPE", page: "2" };
    expect(readQuestionsAddress(readAddress(writeAddress(address)))).toEqual(address);
  });

  it.each([
    [{ level: "9" }, {}],
    [{ level: "high" }, {}],
    [{ page: "0" }, {}],
    [{ page: "1" }, {}],
    [{ page: "-3" }, {}],
    [{ text: "  " }, {}],
    [{ category: 7 }, {}],
  ])("leaves out what makes no sense: %o", (search, address) => {
    expect(readQuestionsAddress(search)).toEqual(address);
  });

  it("goes back to the first page when a filter changes", () => {
    expect(withFilter({ category: "coding", page: "3" }, "level", "2")).toEqual({
      category: "coding",
      level: "2",
    });
    expect(withFilter({ category: "coding" }, "category", "")).toEqual({});
  });

  it("counts pages from 1, the API from 0", () => {
    expect(filterOf({ page: "3", level: "2" })).toEqual({ page: 2, level: 2 });
    expect(filterOf({})).toEqual({ page: 0 });
    expect(isFiltered({ page: "2" })).toBe(false);
    expect(isFiltered({ track: "coding-round" })).toBe(true);
  });

  it("knows when a page lies beyond the last one", () => {
    expect(lastPageBefore(999, 8)).toBe(8);
    expect(lastPageBefore(8, 8)).toBeUndefined();
    expect(lastPageBefore(2, 0)).toBeUndefined();
  });
});
