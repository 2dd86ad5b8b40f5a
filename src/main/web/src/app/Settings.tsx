import { MenuButton, MenuItemRadio, Menu, MenuProvider, MenuGroup, MenuGroupLabel } from "@ariakit/react";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { isLanguage, languages, ownNames, rememberLanguage } from "../i18n/language";
import { chooseTheme, themes, useTheme } from "./theme";
import { useLanguage } from "./useLanguage";

/** Language and looks. The language goes into the address; both are remembered on this machine. */
export function Settings() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const language = useLanguage();
  const theme = useTheme();
  const speakIn = (tag: string) => {
    if (isLanguage(tag)) {
      rememberLanguage(tag);
      void navigate({ to: ".", search: (now) => ({ ...now, lang: tag }), replace: true });
    }
  };
  return (
    <MenuProvider
      placement="bottom-end"
      values={{ language, theme }}
      setValues={(values) => {
        speakIn(values.language);
        const chosen = themes.find((each) => each === values.theme);
        if (chosen !== undefined) {
          chooseTheme(chosen);
        }
      }}
    >
      <MenuButton className="icon-button" aria-label={t("shell.settings")}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor">
          <circle cx="10" cy="10" r="7.4" strokeWidth="1.5" />
          <path d="M2.6 10h14.8M10 2.6c-4.6 4.4-4.6 10.4 0 14.8 4.6-4.4 4.6-10.4 0-14.8" strokeWidth="1.5" />
        </svg>
      </MenuButton>
      <Menu className="menu" gutter={6} portal>
        <MenuGroup>
          <MenuGroupLabel className="menu-label">{t("shell.language")}</MenuGroupLabel>
          {languages.map((tag) => (
            <MenuItemRadio key={tag} name="language" value={tag} className="menu-item" lang={tag}>
              {ownNames[tag]}
            </MenuItemRadio>
          ))}
        </MenuGroup>
        <MenuGroup>
          <MenuGroupLabel className="menu-label">{t("shell.theme")}</MenuGroupLabel>
          {themes.map((each) => (
            <MenuItemRadio key={each} name="theme" value={each} className="menu-item">
              {t(`shell.themes.${each}`)}
            </MenuItemRadio>
          ))}
        </MenuGroup>
      </Menu>
    </MenuProvider>
  );
}
