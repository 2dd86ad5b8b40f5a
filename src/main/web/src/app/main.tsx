import "@fontsource-variable/instrument-sans/wght.css";
import "@fontsource-variable/newsreader/wght.css";
import "../design/tokens.css";
import "../design/base.css";
import "../design/parts.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { queries } from "../api/queries";
import { startI18n } from "../i18n";
import { currentPreference, isLanguage } from "../i18n/language";
import { readAddress } from "./address";
import { router } from "./router";
import { applyTheme, storedTheme } from "./theme";

const place = document.getElementById("page");
if (place === null) {
  throw new Error("index.html has no element #page");
}
applyTheme(storedTheme());
const wanted = readAddress(location.search)["lang"];
await startI18n(isLanguage(wanted) ? wanted : currentPreference());
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
