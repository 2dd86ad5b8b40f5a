import { useRouter } from "@tanstack/react-router";
import { useEffect, type RefObject } from "react";

/**
 * On each new screen the keyboard goes on from its beginning if what was in focus went with the old one, and the screen's name
 * is in view where there is too little room for all.
 */
export function useArrival(nav: RefObject<HTMLElement | null>, main: RefObject<HTMLElement | null>): void {
  const router = useRouter();
  useEffect(() => {
    const arrive = (moved: boolean) => {
      nav.current
        ?.querySelector("[aria-current=page]")
        ?.scrollIntoView({ block: "nearest", inline: "nearest" });
      if (moved && document.activeElement === document.body) {
        main.current?.focus({ preventScroll: true });
      }
    };
    arrive(false);
    return router.subscribe("onRendered", ({ pathChanged, fromLocation }) =>
      arrive(pathChanged && fromLocation !== undefined),
    );
  }, [router, nav, main]);
}
