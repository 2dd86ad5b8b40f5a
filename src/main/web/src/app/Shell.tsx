import { Link, Outlet } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { speak } from "../i18n";
import { useUndoKey } from "../learner/useUndoKey";
import { SearchButton } from "../screens/search/SearchButton";
import { Toasts } from "../ui/Toasts";
import { Banners } from "./Banners";
import { Settings } from "./Settings";
import { useArrival } from "./useArrival";
import { useLanguage } from "./useLanguage";

/** What is round every screen: the header, messages, and the place for the screen itself. */
export function Shell() {
  const { t } = useTranslation();
  const language = useLanguage();
  useEffect(() => speak(language), [language]);
  const nav = useRef<HTMLElement>(null);
  const main = useRef<HTMLElement>(null);
  useArrival(nav, main);
  useUndoKey();
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {t("shell.skip")}
      </a>
      <header className="header">
        <Link to="/map" className="brand" aria-label={t("shell.home")}>
          <span className="brand-mark" aria-hidden="true" />
          <span className="brand-name">Waymark</span>
        </Link>
        <nav ref={nav} className="nav" aria-label={t("shell.nav")}>
          <Link to="/map" className="nav-link">
            {t("map.title")}
          </Link>
          <Link to="/questions" className="nav-link">
            {t("questions.title")}
          </Link>
          <Link to="/path" className="nav-link">
            {t("path.title")}
          </Link>
          <Link to="/plan" className="nav-link">
            {t("plan.title")}
          </Link>
          <Link to="/known" className="nav-link">
            {t("known.title")}
          </Link>
        </nav>
        <SearchButton />
        <Settings />
      </header>
      <Banners />
      <main ref={main} id="content" className="content" tabIndex={-1}>
        <Outlet />
      </main>
      <Toasts />
    </div>
  );
}
