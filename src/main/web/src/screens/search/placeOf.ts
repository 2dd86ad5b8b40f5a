import type { NavigateOptions } from "@tanstack/react-router";

/**
 * Where something that was found leads: to its page; topics and tracks to the map with that filter; and someone who is on the
 * map stays there for concepts.
 */
export function placeOf(
  { kind, id }: { readonly kind: string; readonly id: string },
  onMap: boolean,
): NavigateOptions {
  switch (kind) {
    case "question":
      return { to: "/questions/$id", params: { id } };
    case "source":
      return { to: "/sources/$id", params: { id } };
    case "topic":
      return { to: "/map", search: { topic: id } };
    case "track":
      return { to: "/map", search: { track: id } };
    default:
      return onMap
        ? { to: "/map", search: (now: object) => ({ ...now, at: id, view: undefined }) as { at: string } }
        : { to: "/concepts/$id", params: { id } };
  }
}
