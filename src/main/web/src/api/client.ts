import createClient, { type Middleware } from "openapi-fetch";
import { ApiError, Unreachable } from "./problem";
import { server } from "./revision";
import type { components, paths } from "./schema";

/** The shapes of the answers: `Schema["ConceptDetail"]`. */
export type Schema = components["schemas"];

const watch: Middleware = {
  onResponse({ response }) {
    server.answered(response.headers.get("etag"));
  },
  onError({ error }) {
    if (error instanceof DOMException && error.name === "AbortError") {
      return error;
    }
    server.silent();
    return new Unreachable("no answer", { cause: error });
  },
};

const client = createClient<paths>({
  baseUrl: location.origin,
  headers: { Accept: "application/json" },
});
client.use(watch);

/** The typed API: `answer(api.GET("/api/map", { headers }))`. */
export const api = client;

interface Reply<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The data of a reply. @throws ApiError with the problem details if the API refused it */
export async function answer<T>(reply: Promise<Reply<T>>): Promise<T> {
  const { data, error, response } = await reply;
  if (!response.ok) {
    throw new ApiError(response.status, typeof error === "object" && error !== null ? error : {});
  }
  return data as T;
}
