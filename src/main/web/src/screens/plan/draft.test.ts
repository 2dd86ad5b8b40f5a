import { describe, expect, it } from "vitest";
import { hoursText, readDay, readHours, readLimit, readMinutesOfDay, shownText } from "./draft";

describe("a draft", () => {
  it("stays while the value it was typed over does, even if it means nothing", () => {
    expect(shownText({ text: "", over: "540" }, "540", "9", readHours)).toBe("");
  });

  it("stays as it was typed when it becomes the value", () => {
    expect(shownText({ text: "12.0", over: "540" }, "720", "12", readHours)).toBe("12.0");
  });

  it("gives way to a value from elsewhere", () => {
    expect(shownText({ text: "12", over: "540" }, "600", "10", readHours)).toBe("10");
    expect(shownText(null, "600", "10", readHours)).toBe("10");
  });
});

describe("hours", () => {
  it.each([
    ["9", "540", true],
    ["26.33", "1580", true],
    ["0.5", "30", true],
    ["0", "0", false],
    ["-1", "-60", false],
    ["1000", "60000", true],
    ["99999", "5999940", false],
  ])("of %s are %s minutes", (text, value, plausible) => {
    expect(readHours(text)).toEqual({ value, plausible });
  });

  it.each(["", " ", "soon"])("are not in '%s'", (text) => {
    expect(readHours(text)).toBeUndefined();
  });

  it.each([
    ["540", "9"],
    ["1580", "26.33"],
    ["35", "0.58"],
    ["90", "1.5"],
    ["soon", ""],
  ])("of %s minutes are written as '%s'", (minutes, text) => {
    expect(hoursText(minutes)).toBe(text);
  });
});

describe("minutes of a day", () => {
  it("can be none, but not nothing", () => {
    expect(readMinutesOfDay("0")).toEqual({ value: "0", plausible: true });
    expect(readMinutesOfDay("")).toBeUndefined();
    expect(readMinutesOfDay("961")?.plausible).toBe(false);
  });

  it("can have no limit, but not the limit 0", () => {
    expect(readLimit("")).toEqual({ value: "", plausible: true });
    expect(readLimit("0")?.plausible).toBe(false);
    expect(readLimit("40")).toEqual({ value: "40", plausible: true });
  });
});

describe("a day", () => {
  it("is taken when its year is complete", () => {
    expect(readDay("2026-12-24")).toEqual({ value: "2026-12-24", plausible: true });
  });

  it.each(["", "0002-12-24", "0202-12-24", "1999-12-24", "12026-12-24", "2026-12"])(
    "is not in '%s'",
    (text) => {
      expect(readDay(text)).toBeUndefined();
    },
  );
});
