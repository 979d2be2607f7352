// What somebody selected inside of a box, counted in UTF-16 units of its text. Reads the page; changes nothing.
import type { Mark } from './marks.ts';

/** Null where nothing is selected, or it lies elsewhere. */
export function selectedIn(box: HTMLElement): Mark | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const chosen = selection.getRangeAt(0);
  if (!box.contains(chosen.commonAncestorContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(box);
  before.setEnd(chosen.startContainer, chosen.startOffset);
  const start = before.toString().length;
  return { start, end: start + chosen.toString().length };
}
