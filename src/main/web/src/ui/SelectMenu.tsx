import { ComboboxPopover } from "@ariakit/react";
import type { ReactNode } from "react";

/** The list of a select; a tap beside it closes it and does nothing else. */
export function SelectMenu({ children }: { readonly children: ReactNode }) {
  return (
    <ComboboxPopover
      className="menu menu-long"
      backdrop={<div className="menu-backdrop" />}
      gutter={6}
      portal
      unmountOnHide
    >
      {children}
    </ComboboxPopover>
  );
}
