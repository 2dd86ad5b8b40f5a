import { describe, expect, it } from "vitest";
import { hasChanged, revisionOf, server } from "./revision";

describe("the revision", () => {
  it("is read from an entity tag", () => {
    expect(revisionOf('W/"r1-23b04ec345c0.tnsqo0.zh-Hant"')).toBe("r1-23b04ec345c0");
    expect(revisionOf('"abc"')).toBeNull();
    expect(revisionOf(null)).toBeNull();
  });

  it("changes while someone looks, until they ask for the new one", () => {
    server.answered('W/"r1-aa.x.en"');
    expect(hasChanged(server.current())).toBe(false);
    server.answered('W/"r2-bb.x.en"');
    expect(hasChanged(server.current())).toBe(true);
    server.refreshed();
    expect(hasChanged(server.current())).toBe(false);
    server.answered('W/"r3-cc.x.en"');
    expect(hasChanged(server.current())).toBe(false);
  });

  it("tells listeners only about news", () => {
    let news = 0;
    const stop = server.subscribe(() => news++);
    server.silent();
    server.silent();
    server.answered(null);
    stop();
    server.silent();
    expect(news).toBe(2);
  });
});
