import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Targets } from "../../study/Targets";
import type { TargetNames } from "../../study/targetNames";
import { targetsOf, without, withTargets, type PathAddress } from "./pathAddress";

interface SettingProps {
  readonly address: PathAddress;
  readonly names: TargetNames;
  /** What counts as known; null while it is not known yet. */
  readonly known: readonly string[] | null;
}

/** What the path leads to, and from where: all of it in the address. */
export function Setting({ address, names, known }: SettingProps) {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: "/path" });
  const targets = targetsOf(address);
  const go = (next: PathAddress) =>
    void navigate({ search: ({ lang }) => ({ ...(lang === undefined ? {} : { lang }), ...next }) });
  return (
    <section className="setting" aria-label={t("path.targets")}>
      <Targets targets={targets} names={names} onChange={(next) => go(withTargets(address, next))} />
      {targets.length > 0 && (
        <div className="options">
          <label>
            <input
              type="checkbox"
              checked={address.include === "helpful"}
              onChange={(event) =>
                go(event.target.checked ? { ...address, include: "helpful" } : without(address, "include"))
              }
            />{" "}
            {t("path.helpful")}
          </label>
          {address.known === undefined && (
            <label>
              <input
                type="checkbox"
                checked={address.assume === "exact"}
                onChange={(event) =>
                  go(event.target.checked ? { ...address, assume: "exact" } : without(address, "assume"))
                }
              />{" "}
              {t("path.exact")}
            </label>
          )}
        </div>
      )}
      {known !== null && (
        <p className={address.known === undefined ? "small soft from" : "small banner from"}>
          {t(address.known === undefined ? "path.fromMe" : "path.fromLink", {
            known: t("terms.concepts", { count: known.length }),
          })}{" "}
          {address.known === undefined ? (
            <Link to="/known">{t("path.change")}</Link>
          ) : (
            <button
              type="button"
              className="button button-small"
              onClick={() => go(without(address, "known", "assume"))}
            >
              {t("path.useMine")}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
