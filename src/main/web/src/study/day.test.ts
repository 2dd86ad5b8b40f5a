import { describe, expect, it } from "vitest";
import { dayParts, sayDays } from "./day";

describe("a day", () => {
  it("is said in the reader's language", () => {
    expect(dayParts("2026-11-25", "en")).toEqual({ weekday: "Wed", date: "25 Nov" });
    expect(dayParts("2026-11-25", "zh-Hant")).toEqual({ weekday: "週三", date: "11月25日" });
  });

  it("is said within a text", () => {
    expect(sayDays("Until 2026-03-20 only.", () => "Fri 20 Mar")).toBe("Until Fri 20 Mar only.");
    expect(sayDays("在 2026-03-20 結束前", () => "3月20日（週五）")).toBe("在 3月20日（週五）結束前");
  });
});
