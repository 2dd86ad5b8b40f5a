import type { ReactNode } from "react";

interface NoticeProps {
  readonly title: string;
  readonly text?: string;
  readonly role?: "alert" | "status";
  readonly children?: ReactNode;
}

/** Something to say in the place of content: nothing found, an error, a first step. Actions are its children. */
export function Notice({ title, text, role, children }: NoticeProps) {
  return (
    <section className="notice" role={role}>
      <h1 className="notice-title">{title}</h1>
      {text !== undefined && <p>{text}</p>}
      {children !== undefined && <div className="notice-actions">{children}</div>}
    </section>
  );
}
