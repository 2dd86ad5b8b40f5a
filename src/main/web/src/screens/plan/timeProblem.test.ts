import { describe, expect, it } from "vitest";
import { ApiError, Unreachable } from "../../api/problem";
import { timeProblemOf, withLabels } from "./timeProblem";

describe("a problem with the time", () => {
  it("is one that names a field of the time setting", () => {
    expect(timeProblemOf(new ApiError(400, { field: "until", detail: "too late" }))).toEqual({
      field: "until",
      detail: "too late",
    });
  });

  it.each([
    null,
    new Unreachable(),
    new ApiError(400, { field: "to" }),
    new ApiError(400, { field: "toString" }),
    new ApiError(500, {}),
  ])("is not %s", (error) => {
    expect(timeProblemOf(error)).toBeNull();
  });

  it("is told with the labels of the fields, and the values as they are", () => {
    const label = (field: string) => field.toUpperCase();
    expect(withLabels('"until" is before "from", not "soon"', label)).toBe(
      '"UNTIL" is before "FROM", not "soon"',
    );
    expect(withLabels("「minutesPerDay」的值是「soon」", label)).toBe("「MINUTESPERDAY」的值是「soon」");
  });
});
