import { describe, expect, it } from "vitest";
import { readAddress, writeAddress } from "../../app/address";
import { readPathAddress, shared, targetsOf, withTargets } from "./pathAddress";

describe("the address of a path", () => {
  it("comes back as it was written, and reads well", () => {
    const address = {
      to: "rope,question:rope-over-alibi",
      known: "vector",
      include: "helpful",
      assume: "exact",
    } as const;
    expect(writeAddress(address)).toBe(
      "?to=rope,question:rope-over-alibi&known=vector&include=helpful&assume=exact",
    );
    expect(readPathAddress(readAddress(writeAddress(address)))).toEqual(address);
  });

  it("tells a list of nothing from no list", () => {
    expect(readPathAddress(readAddress("?to=rope&known="))).toEqual({ to: "rope", known: "" });
    expect(readPathAddress(readAddress("?to=rope"))).toEqual({ to: "rope" });
  });

  it.each([
    ["?to=", {}],
    ["?to=,,rope,,rope", { to: "rope" }],
    ["?include=all&assume=maybe", {}],
  ])("forgives %s", (search, address) => {
    expect(readPathAddress(readAddress(search))).toEqual(address);
  });

  it("adds and takes away targets, each once, and keeps the rest", () => {
    const address = { to: "rope", include: "helpful" } as const;
    expect(withTargets(address, [...targetsOf(address), "dpo", "rope"])).toEqual({
      to: "rope,dpo",
      include: "helpful",
    });
    expect(withTargets(address, [])).toEqual({ include: "helpful" });
  });

  it("is shared with what the path takes as known, and nothing more", () => {
    expect(shared({ to: "rope" }, ["rope", "vector", "attention"], ["rope", "attention"])).toEqual({
      to: "rope",
      known: "vector",
      assume: "exact",
    });
    expect(shared({ to: "rope", known: "x,y" }, ["rope"], ["rope"])).toEqual({
      to: "rope",
      known: "",
      assume: "exact",
    });
  });
});
