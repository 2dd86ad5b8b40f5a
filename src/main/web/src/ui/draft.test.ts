import { describe, expect, it } from "vitest";
import { draftOf, heard, left, said, typed } from "./draft";

const say = (draft: ReturnType<typeof draftOf>, text: string) => said(typed(draft, text, false));

describe("a draft", () => {
  it("keeps what is typed while earlier words come back", () => {
    const draft = say(say(draftOf(""), "r"), "ro");
    expect(heard(draft, "r").text).toBe("ro");
    expect(heard(heard(draft, "r"), "ro")).toEqual({ ...draftOf("ro"), heard: "ro" });
  });

  it("bears it that not each of them comes back", () => {
    expect(heard(say(say(draftOf(""), "r"), "ro"), "ro").said).toEqual([]);
  });

  it("keeps spaces that the other side leaves out", () => {
    expect(heard(say(draftOf("rope"), " "), "").text).toBe(" ");
  });

  it("follows what changes elsewhere, and forgets what was still to be said", () => {
    expect(heard(draftOf("rope"), "")).toEqual(draftOf(""));
    expect(heard(typed(draftOf("rope"), "ropes", false), "alibi")).toEqual(draftOf("alibi"));
  });

  it("leaves an unfinished word alone", () => {
    expect(heard(typed(draftOf("rope"), "zhu", true), "").text).toBe("zhu");
  });

  it("says nothing twice", () => {
    expect(typed(say(draftOf(""), "注意"), "注意", false).due).toBe(false);
    expect(typed(draftOf("rope"), "rope", false).due).toBe(false);
  });

  it("takes everything for news once it was left", () => {
    expect(heard(left(say(say(draftOf(""), "a"), "b")), "a").text).toBe("a");
  });
});
