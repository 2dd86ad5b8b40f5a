import { describe, expect, it } from "vitest";
import { isNotFound, missingOf } from "./missing";
import { ApiError, Unreachable } from "./problem";

describe("what is not there", () => {
  it("has a kind and what was perhaps meant", () => {
    const error = new ApiError(404, { rule: "unknown-concept", suggestions: ["rope"] });
    expect(missingOf(error)).toEqual({ kind: "concept", suggestions: ["rope"] });
    expect(missingOf(new ApiError(404, { rule: "unknown-track" }))).toEqual({
      kind: "track",
      suggestions: [],
    });
  });

  it("is not any other failure", () => {
    expect(missingOf(new ApiError(404, {}))).toBeNull();
    expect(missingOf(new ApiError(400, { rule: "unknown-concept" }))).toBeNull();
    expect(missingOf(new Unreachable("no answer"))).toBeNull();
    expect(isNotFound(new ApiError(404, {}))).toBe(true);
    expect(isNotFound(null)).toBe(false);
  });
});
