import { useQuery } from "@tanstack/react-query";
import { useNavigate, useRouter, useSearch } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { trackConceptsQuery } from "../../api/queries";
import { useIsDark } from "../../app/theme";
import { useLanguage } from "../../app/useLanguage";
import { useTitle } from "../../app/useTitle";
import { useStates } from "../../learner/states";
import { Notice } from "../../ui/Notice";
import { ConceptList } from "./ConceptList";
import { FilterBar, type AddressChange } from "./FilterBar";
import { conesOf, factsOf, type MapView } from "./facts";
import { matching } from "./filter";
import { Legend } from "./Legend";
import { nodeLook, palettes, type Scene } from "./looks";
import { filtersOf, readCamera, readMapAddress, writeCamera } from "./mapAddress";
import { MapCanvas, type MapHandle } from "./MapCanvas";
import { SelectionPanel } from "./SelectionPanel";
import { useSideFocus } from "./useSideFocus";

/** The map, the list and the selection, all of one state, which is the address. */
export function Explorer({ view }: { readonly view: MapView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const address = useSearch({ from: "/map" });
  const navigate = useNavigate({ from: "/map" });
  const router = useRouter();
  const handle = useRef<MapHandle>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const palette = palettes[useIsDark() ? "dark" : "light"];
  const states = useStates();
  const facts = useMemo(() => factsOf(view), [view]);
  const filters = useMemo(() => filtersOf(address), [address]);
  const { data: ofTrack } = useQuery(trackConceptsQuery(language, filters.track));
  const matches = useMemo(() => matching(facts, filters, ofTrack ?? null), [facts, filters, ofTrack]);
  const at = address.at !== undefined && facts.indexOf.has(address.at) ? address.at : undefined;
  const light = useDeferredValue(pointed ?? at);
  const colour = address.colour ?? "topic";
  const scene = useMemo<Scene>(
    () => ({
      palette,
      colour,
      states,
      cones: conesOf(facts, light),
      selected: at === undefined ? null : (facts.indexOf.get(at) ?? null),
      matches,
    }),
    [palette, colour, states, facts, light, at, matches],
  );
  const shown = useMemo(
    () =>
      [...(matches ?? facts.nodes.keys())].sort((a, b) =>
        (facts.nodes[a]?.name ?? "").localeCompare(facts.nodes[b]?.name ?? "", language),
      ),
    [facts, matches, language],
  );
  const change = (parts: AddressChange, replace: boolean) =>
    void navigate({ search: (now) => ({ ...now, ...parts }) as typeof now, replace });
  /** The selection and the camera that this screen itself wrote into the address last. */
  const chosen = useRef(at);
  const reported = useRef(address.view);
  const select = (id: string | null) => {
    setPointed(null);
    chosen.current = id ?? undefined;
    change({ at: id ?? undefined }, false);
  };
  // What the map does not have is shown, too: its panel says so.
  const panel = address.at;
  const side = useSideFocus(panel, () => select(null));
  const nameAt = at === undefined ? undefined : facts.nodes[facts.indexOf.get(at) ?? -1]?.name;
  useTitle(nameAt === undefined ? t("map.title") : `${nameAt} · ${t("map.title")}`);

  const before = useRef(address.view === undefined ? undefined : at);
  useEffect(() => {
    const newest = readMapAddress(router.latestLocation.search);
    if (newest.at !== address.at || newest.view !== address.view) {
      return;
    }
    const turned = before.current !== at;
    const asked = chosen.current === at && reported.current === address.view;
    before.current = at;
    chosen.current = at;
    reported.current = address.view;
    if (asked || address.view === undefined) {
      if (at !== undefined && (turned || !asked)) {
        handle.current?.fly(at);
      } else if (!asked) {
        handle.current?.fit();
      }
    } else {
      handle.current?.go(readCamera(address.view));
    }
  }, [at, address.at, address.view, facts, router]);

  return (
    <div className={panel === undefined ? "map-screen" : "map-screen map-screen-selected"}>
      {panel === undefined && <h1 className="unseen">{t("map.title")}</h1>}
      <FilterBar
        facts={facts}
        filters={filters}
        colour={colour}
        count={shown.length}
        onChange={(parts) => change(parts, true)}
      />
      <div className="map-stage">
        <MapCanvas
          ref={handle}
          facts={facts}
          scene={scene}
          start={readCamera(address.view)}
          hover={setPointed}
          select={select}
          moved={(camera) => {
            // The reader may be on the way to another screen already.
            if (router.latestLocation.pathname === "/map") {
              const view = writeCamera(camera);
              reported.current = view;
              change({ view }, true);
            }
          }}
        />
        <div data-covers className="map-tools" role="group" aria-label={t("map.tools")}>
          <button type="button" className="icon-button" onClick={() => handle.current?.zoom(1 / 1.6)}>
            <span aria-hidden="true">+</span>
            <span className="unseen">{t("map.zoomIn")}</span>
          </button>
          <button type="button" className="icon-button" onClick={() => handle.current?.zoom(1.6)}>
            <span aria-hidden="true">−</span>
            <span className="unseen">{t("map.zoomOut")}</span>
          </button>
          <button type="button" className="icon-button" onClick={() => handle.current?.fit()}>
            <span aria-hidden="true">⤢</span>
            <span className="unseen">{t("map.fit")}</span>
          </button>
        </div>
        <Legend facts={facts} palette={palette} colour={colour} />
      </div>
      <aside
        ref={side}
        tabIndex={-1}
        className="map-side"
        aria-label={panel === undefined ? t("map.list") : t("map.selection")}
      >
        {panel !== undefined ? (
          <SelectionPanel id={panel} onSelect={select} onPoint={setPointed} onClose={() => select(null)} />
        ) : shown.length === 0 ? (
          <Notice title={t("map.noneTitle")} text={t("map.none")} />
        ) : (
          <ConceptList
            facts={facts}
            shown={shown}
            selected={at}
            states={states}
            colourOf={(index) => {
              const node = facts.nodes[index];
              return node === undefined
                ? palette.faint
                : nodeLook(node, index, facts, { ...scene, cones: null, matches: null, selected: null })
                    .color;
            }}
            onPoint={(id) => {
              setPointed(id);
              if (id !== null) {
                handle.current?.reveal(id);
              }
            }}
            onSelect={select}
          />
        )}
      </aside>
    </div>
  );
}
