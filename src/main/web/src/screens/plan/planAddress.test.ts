import { describe, expect, it } from "vitest";
import {
  changed,
  daysAfter,
  daysOffOf,
  localDay,
  questionOf,
  readPlanAddress,
  weekOf,
  withDayOff,
  withDays,
  withHours,
  withWeekday,
} from "./planAddress";

describe("the address of a plan", () => {
  it("keeps what it knows and drops what it does not", () => {
    expect(
      readPlanAddress({
        to: "rope,lora",
        minutes: "540",
        credit: "by-key-point",
        colour: "red",
        include: "x",
      }),
    ).toEqual({ to: "rope,lora", minutes: "540", credit: "by-key-point" });
  });

  it("keeps wrong values, so that the API can say what is wrong", () => {
    expect(readPlanAddress({ to: "rope", minutes: "soon" }).minutes).toBe("soon");
  });

  it("takes empty values away", () => {
    expect(changed({ to: "rope", minutes: "60" }, { minutes: "" })).toEqual({ to: "rope" });
  });

  it("changes between hours and days without mixing them", () => {
    const days = withDays({ to: "rope", minutes: "60" }, "2026-03-02");
    expect(days).toEqual({
      to: "rope",
      from: "2026-03-02",
      until: "2026-03-16",
      minutesPerDay: "60,60,60,60,60,120,0",
    });
    expect(withHours({ ...days, retention: "0.8", daysOff: "2026-03-04" })).toEqual({
      to: "rope",
      minutes: "540",
    });
  });

  it("counts days across months, leap days and years", () => {
    expect(daysAfter("2026-12-31", 1)).toBe("2027-01-01");
    expect(daysAfter("2028-02-28", 1)).toBe("2028-02-29");
    expect(daysAfter("2026-03-28", 2)).toBe("2026-03-30");
    expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
  });

  it("reads and changes the week", () => {
    expect(weekOf({ minutesPerDay: "30" })).toEqual([30, 30, 30, 30, 30, 30, 30]);
    expect(weekOf({ minutesPerDay: "1,2,x" })).toEqual([1, 2, 0, 0, 0, 0, 0]);
    expect(withWeekday({ minutesPerDay: "1,2,3,4,5,6,7" }, 6, 90).minutesPerDay).toBe("1,2,3,4,5,6,90");
  });

  it("adds days off in order, once, and takes them away", () => {
    const one = withDayOff({ daysOff: "2026-03-09" }, "2026-03-04", true);
    expect(daysOffOf(one)).toEqual(["2026-03-04", "2026-03-09"]);
    expect(daysOffOf(withDayOff(one, "2026-03-04", true))).toEqual(["2026-03-04", "2026-03-09"]);
    expect(withDayOff({ daysOff: "2026-03-04" }, "2026-03-04", false)).toEqual({});
  });

  it("asks for nine hours if nothing was said, and for nothing else if something was", () => {
    expect(questionOf({ to: "rope" }, ["vector"])).toEqual({ to: "rope", known: "vector", minutes: "540" });
    expect(questionOf({ to: "rope", from: "2026-03-02" }, []).minutes).toBeUndefined();
  });
});
