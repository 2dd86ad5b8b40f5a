/** The rows of a long list that are worth having in the document: those in view and a few around them. */
export interface RowWindow {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
}

export function windowOf(scrollTop: number, height: number, rowHeight: number, count: number): RowWindow {
  const around = 6;
  const first = Math.max(0, Math.min(count, Math.floor(scrollTop / rowHeight) - around));
  const end = Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + around);
  return { first, end: Math.max(first, end) };
}

/** Where to scroll so that a row is wholly in view; where it is now if it is. */
export function scrollFor(row: number, scrollTop: number, height: number, rowHeight: number): number {
  const top = row * rowHeight;
  if (top < scrollTop) {
    return top;
  }
  return top + rowHeight > scrollTop + height ? top + rowHeight - height : scrollTop;
}
