import { QueryClient, queryOptions } from "@tanstack/react-query";
import type { Language } from "../i18n/language";
import { answer, api, type Schema } from "./client";
import { worthRetrying } from "./problem";
import { server } from "./revision";

/** Answers stay good until the graph changes, which the banner offers; so nothing is fetched twice in between. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Infinity, gcTime: 30 * 60_000, retry: worthRetrying, refetchOnWindowFocus: false },
  },
});

const inLanguage = (language: Language) => ({ "Accept-Language": language });

export const mapQuery = (language: Language) =>
  queryOptions({
    queryKey: [language, "map"],
    queryFn: ({ signal }) => answer(api.GET("/api/map", { headers: inLanguage(language), signal })),
  });

export const conceptQuery = (language: Language, id: string) =>
  queryOptions({
    queryKey: [language, "concept", id],
    queryFn: ({ signal }) =>
      answer(
        api.GET("/api/concepts/{id}", { params: { path: { id } }, headers: inLanguage(language), signal }),
      ),
  });

export const searchQuery = (language: Language, q: string) =>
  queryOptions({
    queryKey: [language, "search", q],
    queryFn: ({ signal }) =>
      answer(
        api.GET("/api/search", {
          params: { query: { q, limit: 24 } },
          headers: inLanguage(language),
          signal,
        }),
      ),
    gcTime: 60_000,
  });

export const sourceQuery = (language: Language, id: string) =>
  queryOptions({
    queryKey: [language, "source", id],
    queryFn: ({ signal }) =>
      answer(
        api.GET("/api/sources/{id}", { params: { path: { id } }, headers: inLanguage(language), signal }),
      ),
  });

export const tracksQuery = (language: Language) =>
  queryOptions({
    queryKey: [language, "tracks"],
    queryFn: ({ signal }) => answer(api.GET("/api/tracks", { headers: inLanguage(language), signal })),
  });

/** The concepts that a track's questions need, directly or not: the steps of the path to it for someone who knows nothing. */
export const trackConceptsQuery = (language: Language, track: string | undefined) =>
  queryOptions({
    queryKey: [language, "track-concepts", track ?? ""],
    queryFn: async ({ signal }): Promise<ReadonlySet<string>> => {
      const path = await answer(
        api.GET("/api/paths", {
          params: { query: { to: `track:${track ?? ""}` } },
          headers: inLanguage(language),
          signal,
        }),
      );
      return new Set(path.steps.map((step) => step.id));
    },
    enabled: track !== undefined,
  });

/** Asked now and then: which graph there is, and whether the database answers. */
export const revisionQuery = queryOptions({
  queryKey: ["revision"],
  queryFn: async ({ signal }) => {
    const view = await answer(api.GET("/api/revision", { signal }));
    server.database(view.databaseReachable);
    return view;
  },
  retry: false,
  refetchInterval: 10_000,
});

export interface QuestionFilter {
  readonly category?: string;
  readonly format?: string;
  readonly level?: number;
  readonly track?: string;
  readonly text?: string;
  readonly page?: number;
}

export const questionsPerPage = 40;

export const questionsQuery = (language: Language, filter: QuestionFilter) =>
  queryOptions({
    queryKey: [language, "questions", filter],
    queryFn: ({ signal }) =>
      answer(
        api.GET("/api/questions", {
          params: { query: { ...filter, size: questionsPerPage } },
          headers: inLanguage(language),
          signal,
        }),
      ),
    placeholderData: (before) => before,
  });

export const questionQuery = (language: Language, id: string) =>
  queryOptions({
    queryKey: [language, "question", id],
    queryFn: ({ signal }) =>
      answer(
        api.GET("/api/questions/{id}", { params: { path: { id } }, headers: inLanguage(language), signal }),
      ),
  });

export const categoriesQuery = (language: Language) =>
  queryOptions({
    queryKey: [language, "categories"],
    queryFn: ({ signal }) => answer(api.GET("/api/categories", { headers: inLanguage(language), signal })),
  });

export const trackQuery = (language: Language, id: string) =>
  queryOptions({
    queryKey: [language, "track", id],
    queryFn: ({ signal }) =>
      answer(
        api.GET("/api/tracks/{id}", { params: { path: { id } }, headers: inLanguage(language), signal }),
      ),
  });

export interface PathQuestion {
  readonly to: string;
  readonly known: readonly string[];
  readonly include: "" | "helpful";
  readonly assume: "" | "exact";
}

export const pathQuery = (language: Language, question: PathQuestion) =>
  queryOptions({
    queryKey: [language, "path", question],
    queryFn: ({ signal }) =>
      answer(
        api.GET("/api/paths", {
          params: { query: { ...question, known: question.known.join(",") } },
          headers: inLanguage(language),
          signal,
        }),
      ),
    gcTime: 5 * 60_000,
  });

export const topicsQuery = (language: Language) =>
  queryOptions({
    queryKey: [language, "topics"],
    queryFn: ({ signal }) => answer(api.GET("/api/topics", { headers: inLanguage(language), signal })),
  });

/** What a plan is asked for, in the words of the API. */
export interface PlanQuestion {
  readonly to: string;
  readonly known: string;
  readonly include?: string;
  readonly assume?: string;
  readonly credit?: string;
  readonly minutes?: string;
  readonly from?: string;
  readonly until?: string;
  readonly minutesPerDay?: string;
  readonly daysOff?: string;
  readonly newMinutesPerDay?: string;
  readonly retention?: string;
}

/** A plan for so many minutes, or until a date. */
export const planQuery = (language: Language, question: PlanQuestion) =>
  queryOptions({
    queryKey: [language, "plan", question],
    queryFn: async ({ signal }) => {
      const plan = await answer(
        api.GET("/api/plans", { params: { query: { ...question } }, headers: inLanguage(language), signal }),
      );
      // the other formats are not asked for
      return plan as Schema["PlanView"];
    },
    placeholderData: (before) => before,
    gcTime: 5 * 60_000,
  });
