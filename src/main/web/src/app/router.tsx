import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
} from "@tanstack/react-router";
import { currentPreference, languageOf, type Language } from "../i18n/language";
import { readKnownAddress } from "../screens/known/knownAddress";
import { readMapAddress } from "../screens/map/mapAddress";
import { readPathAddress } from "../screens/path/pathAddress";
import { readPlanAddress } from "../screens/plan/planAddress";
import { readQuestionsAddress } from "../screens/questions/questionsAddress";
import { readAddress, writeAddress } from "./address";
import { Broken, NotFound } from "./Faults";
import { Shell } from "./Shell";

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: Broken,
  validateSearch: (search: Record<string, unknown>): { lang?: Language } => {
    const lang = languageOf(search["lang"]);
    return lang === undefined ? {} : { lang };
  },
  search: { middlewares: [retainSearchParams(["lang"])] },
  // The language is always part of the address, so that a link shows the reader what its sender saw.
  beforeLoad: ({ search, location }) => {
    if (search.lang === undefined) {
      throw redirect({
        to: location.pathname,
        search: { ...location.search, lang: currentPreference() },
        hash: location.hash,
        replace: true,
      });
    }
  },
});

const index = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/map", replace: true });
  },
});

const map = createRoute({
  getParentRoute: () => root,
  path: "/map",
  validateSearch: readMapAddress,
  component: lazyRouteComponent(() => import("../screens/map/MapScreen"), "MapScreen"),
});

const concept = createRoute({
  getParentRoute: () => root,
  path: "/concepts/$id",
  component: lazyRouteComponent(() => import("../screens/concept/ConceptScreen"), "ConceptScreen"),
});

const questions = createRoute({
  getParentRoute: () => root,
  path: "/questions",
  validateSearch: readQuestionsAddress,
  component: lazyRouteComponent(() => import("../screens/questions/QuestionsScreen"), "QuestionsScreen"),
});

const question = createRoute({
  getParentRoute: () => root,
  path: "/questions/$id",
  component: lazyRouteComponent(() => import("../screens/questions/QuestionScreen"), "QuestionScreen"),
});

const path = createRoute({
  getParentRoute: () => root,
  path: "/path",
  validateSearch: readPathAddress,
  component: lazyRouteComponent(() => import("../screens/path/PathScreen"), "PathScreen"),
});

const plan = createRoute({
  getParentRoute: () => root,
  path: "/plan",
  validateSearch: readPlanAddress,
  component: lazyRouteComponent(() => import("../screens/plan/PlanScreen"), "PlanScreen"),
});

const known = createRoute({
  getParentRoute: () => root,
  path: "/known",
  validateSearch: readKnownAddress,
  component: lazyRouteComponent(() => import("../screens/known/KnownScreen"), "KnownScreen"),
});

const topics = createRoute({
  getParentRoute: () => root,
  path: "/topics",
  component: lazyRouteComponent(() => import("../screens/topics/TopicsScreen"), "TopicsScreen"),
});

const topic = createRoute({
  getParentRoute: () => root,
  path: "/topics/$id",
  component: lazyRouteComponent(() => import("../screens/topics/TopicScreen"), "TopicScreen"),
});

const tracks = createRoute({
  getParentRoute: () => root,
  path: "/tracks",
  component: lazyRouteComponent(() => import("../screens/tracks/TracksScreen"), "TracksScreen"),
});

const track = createRoute({
  getParentRoute: () => root,
  path: "/tracks/$id",
  component: lazyRouteComponent(() => import("../screens/tracks/TrackScreen"), "TrackScreen"),
});

const source = createRoute({
  getParentRoute: () => root,
  path: "/sources/$id",
  component: lazyRouteComponent(() => import("../screens/source/SourceScreen"), "SourceScreen"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    index,
    map,
    concept,
    questions,
    question,
    path,
    plan,
    known,
    topics,
    topic,
    tracks,
    track,
    source,
  ]),
  parseSearch: readAddress,
  stringifySearch: writeAddress,
  // What no screen reads does not come through, such as a language that nothing is written in.
  search: { strict: true },
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
