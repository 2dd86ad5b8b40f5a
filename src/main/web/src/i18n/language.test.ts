import { describe, expect, it } from "vitest";
import { languageOf, preferredLanguage } from "./language";
import { strings } from "./strings";

describe("the preferred language", () => {
  it.each([
    ["zh-Hant", ["en-GB"], "zh-Hant"],
    [null, ["zh-TW", "en"], "zh-Hant"],
    [null, ["de", "en-US", "zh-HK"], "en"],
    [null, ["de", "zh-HK"], "zh-Hant"],
    ["fr", ["de"], "en"],
    [null, [], "en"],
  ] as const)("stored %s, browser %s -> %s", (stored, browser, language) => {
    expect(preferredLanguage(stored, browser)).toBe(language);
  });
});

describe("the language of a tag", () => {
  it.each([
    ["zh-Hant", "zh-Hant"],
    ["zh-TW", "zh-Hant"],
    ["ZH", "zh-Hant"],
    ["en", "en"],
    ["en-US", "en"],
    ["fr", undefined],
    ["english", undefined],
    ["", undefined],
    [undefined, undefined],
    [7, undefined],
  ])("%s is %s", (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});

function leaves(node: object, path = ""): [string, string][] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value]] : leaves(value as object, `${path}${key}.`),
  );
}

describe("the words", () => {
  const chinese = new Map(leaves(strings["zh-Hant"]));

  it("are all there in Chinese, with the same placeholders", () => {
    for (const [key, english] of leaves(strings.en)) {
      const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
      if (!key.endsWith("_one")) {
        expect(chinese.get(key), key).toBeTruthy();
        expect(placeholders(chinese.get(key) ?? ""), key).toEqual(placeholders(english));
      }
    }
  });
});
